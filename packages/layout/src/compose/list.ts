import type { ListBlock } from '@diglot/core'
import { column } from '../pagination/band.ts'
import type { Strip } from '../pagination/strip.ts'
import { element, leaf } from '../structure.ts'
import { baselineOf, styleOf } from '../theme/theme.ts'
import type { Compose } from './composer.ts'
import { destinationsOf } from './inlines.ts'
import { beforeText, gridOf, lineStrips, setLabel, setText } from './text.ts'

/** A list: labels or bullets hang before the text of their items. */
export const composeList: Compose<ListBlock> = (block, place, composer) => {
  const { lang } = block
  const style = styleOf(composer.setting, place.role ?? (place.boxed ? 'box' : 'list'), lang)
  const labelled = block.items.some((item) => item.label !== undefined)
  const list = element(place.parent, 'L', {
    numbering: labelled ? 'LowerAlpha' : 'Disc',
    ...(lang === place.lang ? {} : { lang }),
  })
  const x = place.boxed ? 0 : style.size * (lang === 'en' ? 1 : 2)
  const items = block.items.map((item) => {
    const node = element(list, 'LI')
    const label = setLabel(
      beforeText(item.label ?? '•'),
      style,
      lang,
      leaf(element(node, 'Lbl')),
      composer,
      item.anchor,
    )
    return { item, label, body: element(node, 'LBody') }
  })
  const gap = style.size * 0.5
  const hang = Math.max(...items.map(({ label }) => label.width)) + gap
  const strips = items.flatMap(({ item, label, body }): Strip[] => {
    const { anchor } = item
    const width = place.width - x - hang
    const lines = setText(
      item.children,
      { style, lang: item.lang, parent: body, width, indent: 0, ...(anchor === undefined ? {} : { anchor }) },
      composer,
    )
    const set = lineStrips(lines, style, {
      x: x + hang,
      anchors: destinationsOf(anchor, item.lang),
      snap: place.beside || place.boxed ? 0 : gridOf(style, lang, composer),
    })
    return set.map((each, i) =>
      i === 0 ? { ...each, lines: [{ line: label, x, y: baselineOf(style) }, ...each.lines] } : each,
    )
  })
  return [column(place.width, strips)]
}
