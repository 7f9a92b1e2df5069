import type { PublicationBlock } from '@diglot/core'
import { type PageSequence, pageSequences } from './page-sequence.ts'

/** Columns of a table that a column of the text has room for. */
const mostColumns = 3

/** A masthead over the text makes a publication a sheet. */
export function isSheet([first]: readonly PublicationBlock[]): boolean {
  return first?.type === 'title-page' && first.variant === 'masthead'
}

/** The parts of a sheet: what is wide across the measure, everything else running through two columns. */
export function sheetSequences(blocks: readonly PublicationBlock[]): PageSequence[] {
  const regions: { readonly wide: boolean; readonly small: boolean; readonly blocks: PublicationBlock[] }[] =
    []
  for (const block of blocks) {
    const wide = isWide(block)
    const small = block.type === 'section' && block.matter === 'back'
    const last = regions.at(-1)
    if (last?.wide === wide && last.small === small) last.blocks.push(block)
    else regions.push({ wide, small, blocks: [block] })
  }
  return regions
    .flatMap((region) =>
      pageSequences(region.blocks).map(
        (sequence) => ({ ...sequence, columns: region.wide ? 1 : 2, isSmallPrint: region.small }) as const,
      ),
    )
    .map((sequence, index) => (index === 0 ? sequence : { ...sequence, opens: 'here', isOpening: false }))
}

/** A part goes across when anything in it needs the whole measure. */
function isWide(block: PublicationBlock): boolean {
  switch (block.type) {
    case 'section':
      return block.children.some(isWide)
    case 'box':
      return block.variant === 'summary' || block.children.some(isWide)
    case 'table':
      return block.columns.length > mostColumns
    case 'parallel':
    case 'title-page':
      return true
    default:
      return false
  }
}
