import type { ParagraphBlock } from '@diglot/core'
import { column } from '../pagination/band.ts'
import type { PlacedLine } from '../pagination/strip.ts'
import { element, leaf, type Growing } from '../structure.ts'
import { baselineOf, styleOf } from '../theme/theme.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { destinationsOf } from './inlines.ts'
import { gridOf, lineStrips, setLabel, setText } from './text.ts'

export const composeParagraph: Compose<ParagraphBlock> = (block, place, composer) => {
  const { lang, anchor } = block
  const node = element(place.parent, 'P', lang === place.lang ? {} : { lang })
  const style = styleOf(composer.setting, place.role ?? (place.boxed ? 'box' : 'body'), lang)
  const marginNumber = place.numbered ? numberOf(block, node, style, composer) : undefined
  const indent = lang === 'en' && (place.flush || place.boxed) ? 0 : (style.indent ?? 0) * style.size
  const lines = setText(
    block.children,
    { style, lang, parent: node, width: place.width, indent, ...(anchor === undefined ? {} : { anchor }) },
    composer,
  )
  const strips = lineStrips(lines, style, {
    anchors: destinationsOf(anchor, lang),
    before: place.role === 'small-print' ? style.leading / 3 : 0,
    snap: snapOf(place, style, lang, composer),
    ...(marginNumber === undefined ? {} : { marginNumber }),
  })
  return [column(place.width, strips)]
}

function snapOf(
  place: Place,
  style: Parameters<typeof gridOf>[0],
  lang: ParagraphBlock['lang'],
  composer: Composer,
): number {
  return place.beside || place.boxed ? 0 : gridOf(style, lang, composer)
}

/** The number is the first thing a reader hears of the paragraph, though it stands in the margin. */
function numberOf(
  { number, lang, anchor }: ParagraphBlock,
  node: Growing,
  style: Parameters<typeof baselineOf>[0],
  composer: Composer,
): PlacedLine | undefined {
  if (number === undefined) return undefined
  const content = leaf(element(node, 'Span'))
  return {
    line: setLabel(
      `${number} `,
      styleOf(composer.setting, 'margin-number', lang),
      lang,
      content,
      composer,
      anchor,
    ),
    x: 0,
    y: baselineOf(style),
  }
}
