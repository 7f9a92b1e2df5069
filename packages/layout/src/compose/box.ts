import type { BoxBlock } from '@diglot/core'
import { column } from '../pagination/band.ts'
import { strip, type Backdrop, type Strip } from '../pagination/strip.ts'
import { element } from '../structure.ts'
import { styleOf } from '../theme/theme.ts'
import type { Compose } from './composer.ts'
import { floating } from './floating.ts'
import { destinationsOf } from './inlines.ts'
import { stacked } from './parallel.ts'
import { lineStrips, setText } from './text.ts'

/** Between the tint's edge and the text, points. */
const padding = 10

/** Above and below the text of an issue: many stand one under another. */
const close = 5

/** Lines of an issue that stay on one page. */
const short = 16

/** A box on a tint of 6 per cent; it may go on to the next page, but for a short issue. */
export const composeBox: Compose<BoxBlock> = (block, place, composer) => {
  const { lang } = block
  const node = element(place.parent, 'Div', lang === place.lang ? {} : { lang })
  const backdrop: Backdrop = { x: 0, width: place.width, paint: { role: 'accent', tint: 0.06 } }
  const width = place.width - padding * 2
  const title = titleStrips(block, node, width, composer).map((each, i, all) =>
    i === all.length - 1 && composer.setting.sheet !== undefined
      ? { ...each, height: each.height + 2 }
      : each,
  )
  const children = stacked(
    composer.blocks(block.children, {
      ...place,
      parent: node,
      width,
      lang,
      boxed: true,
      ...(block.variant === 'summary' ? { role: 'summary' as const } : {}),
      numbered: false,
      flush: true,
    }),
  )
  const leading =
    styleOf(composer.setting, 'body', lang).leading * (composer.setting.sheet === undefined ? 1 : 0.6)
  const isIssue = block.variant === 'issue'
  const above = isIssue ? close : padding
  const edge = (height: number, before: number, keep: boolean, anchors: readonly string[] = []): Strip =>
    strip({ height, before, keep, anchors })
  const lines = [...title, ...children]
  const isWhole = isIssue && lines.length <= short
  const inside = lines.map((each) => ({
    ...inset(each),
    before: 0,
    height: each.height + each.before,
    keep: each.keep || isWhole,
  }))
  const last = inside.length - 1
  const strips = [
    edge(above, isIssue ? close : leading, true, destinationsOf(block.anchor, lang)),
    ...inside.map((each, i) => (i === last ? { ...each, keep: true } : each)),
    edge(above, 0, false),
  ]
  const tinted = strips.map((each) => ({ ...each, backdrop }))
  const band = column(place.width, [...tinted, strip({ height: isIssue ? close : leading / 2 })])
  return [isIssue ? band : floating(band, 1 / 2, place, composer)]
}

function titleStrips(
  { title, lang }: BoxBlock,
  parent: Parameters<typeof element>[0],
  width: number,
  composer: Parameters<typeof setText>[2],
): Strip[] {
  if (title === undefined) return []
  const style = styleOf(composer.setting, 'box-title', lang)
  return lineStrips(setText(title, { style, lang, parent: element(parent, 'P'), width }, composer), style, {
    keep: true,
  })
}

/** What a strip holds, moved in by the padding; its space above becomes part of it, so that the tint has no gap. */
function inset(each: Strip): Strip {
  const dy = each.before
  return {
    ...each,
    lines: each.lines.map((placed) => ({ ...placed, x: placed.x + padding, y: placed.y + dy })),
    shapes: each.shapes.map((shape) =>
      shape.type === 'rule'
        ? { ...shape, x: shape.x + padding, y: shape.y + dy }
        : { ...shape, points: shape.points.map((point) => ({ x: point.x + padding, y: point.y + dy })) },
    ),
  }
}
