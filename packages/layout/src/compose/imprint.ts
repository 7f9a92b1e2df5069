import type { ImprintBlock } from '@diglot/core'
import { column } from '../pagination/band.ts'
import { element } from '../structure.ts'
import { styleOf } from '../theme/theme.ts'
import type { Compose } from './composer.ts'
import { lineStrips, setText } from './text.ts'

/** What this edition is, set small at the foot of a page of its own. */
export const composeImprint: Compose<ImprintBlock> = (block, place, composer) => {
  const node = element(place.parent, 'Div')
  const width = Math.min(place.width, 340)
  const strips = block.children.flatMap((paragraph) => {
    const { lang, anchor } = paragraph
    const style = styleOf(composer.setting, 'imprint', lang)
    const parent = element(node, 'P', lang === place.lang ? {} : { lang })
    const lines = setText(
      paragraph.children,
      { style, lang, parent, width, ...(anchor === undefined ? {} : { anchor }) },
      composer,
    )
    return lineStrips(lines, style, { before: style.leading / 2 })
  })
  return [{ ...column(width, strips), opens: { to: 'any', page: 'bare', drop: 0, sunk: true, title: [] } }]
}
