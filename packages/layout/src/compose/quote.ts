import type { QuoteBlock } from '@diglot/core'
import { column } from '../pagination/band.ts'
import { element } from '../structure.ts'
import { styleOf } from '../theme/theme.ts'
import type { Compose } from './composer.ts'
import { destinationsOf } from './inlines.ts'
import { gridOf, lineStrips, setText } from './text.ts'

/** A quotation, set in from both sides. */
export const composeQuote: Compose<QuoteBlock> = (block, place, composer) => {
  const { lang, anchor } = block
  const style = styleOf(composer.setting, 'quote', lang)
  const inset = style.size * 2
  const node = element(element(place.parent, 'BlockQuote', lang === place.lang ? {} : { lang }), 'P')
  const width = place.width - inset * 2
  const lines = setText(
    block.children,
    { style, lang, parent: node, width, indent: 0, ...(anchor === undefined ? {} : { anchor }) },
    composer,
  )
  const strips = lineStrips(lines, style, {
    x: inset,
    before: style.leading / 2,
    anchors: destinationsOf(anchor, lang),
    snap: place.beside ? 0 : gridOf(style, lang, composer),
  })
  return [column(place.width, strips)]
}
