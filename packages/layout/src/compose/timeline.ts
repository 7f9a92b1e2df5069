import type { TimelineBlock } from '@diglot/core'
import { column } from '../pagination/band.ts'
import type { Strip } from '../pagination/strip.ts'
import { element, leaf } from '../structure.ts'
import { baselineOf, styleOf } from '../theme/theme.ts'
import type { Compose } from './composer.ts'
import { destinationsOf } from './inlines.ts'
import { lineStrips, setLabel, setText } from './text.ts'

/** Dates in a column of their own, what happened beside them. */
export const composeTimeline: Compose<TimelineBlock> = (block, place, composer) => {
  const { lang } = block
  const style = styleOf(composer.setting, 'box', lang)
  const dateStyle = styleOf(composer.setting, 'term', lang)
  const list = element(place.parent, 'L', { numbering: 'None', ...(lang === place.lang ? {} : { lang }) })
  const entries = block.entries.map((entry) => {
    const node = element(list, 'LI')
    const label = setLabel(
      `${entry.date} `,
      dateStyle,
      lang,
      leaf(element(node, 'Lbl')),
      composer,
      entry.anchor,
    )
    return { entry, label, body: element(node, 'LBody') }
  })
  const hang = Math.min(place.width / 2, Math.max(0, ...entries.map(({ label }) => label.width)) + style.size)
  const strips = entries.flatMap(({ entry, label, body }): Strip[] => {
    const { anchor } = entry
    const wide = label.width > hang
    const width = place.width - hang
    const lines = setText(
      entry.children,
      {
        style,
        lang,
        parent: body,
        width,
        align: 'start',
        indent: 0,
        ...(anchor === undefined ? {} : { anchor }),
      },
      composer,
    )
    const set = lineStrips(lines, style, {
      x: hang,
      before: style.leading / 4,
      anchors: destinationsOf(anchor, lang),
    })
    // A date wider than its column has a line of its own.
    const shift = wide ? style.leading : 0
    return set.map((each, i) =>
      i > 0
        ? each
        : {
            ...each,
            height: each.height + shift,
            lines: [
              { line: label, x: 0, y: baselineOf(style) },
              ...each.lines.map((placed) => ({ ...placed, y: placed.y + shift })),
            ],
          },
    )
  })
  return [column(place.width, strips)]
}
