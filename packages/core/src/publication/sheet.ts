import type { PublicationBlock } from './publication.ts'

/** A masthead over the text makes a publication a sheet: its text runs through columns, its headings stand under the masthead. */
export function isSheet([first]: readonly PublicationBlock[]): boolean {
  return first?.type === 'title-page' && first.variant === 'masthead'
}

/** Columns of a table that a column of a sheet has room for. */
const mostColumns = 3

/** Whether a part of a sheet goes across its columns: when anything in it needs the whole measure. */
export function goesAcross(block: PublicationBlock): boolean {
  switch (block.type) {
    case 'section':
      return block.children.some(goesAcross)
    case 'box':
      return block.variant === 'summary' || block.children.some(goesAcross)
    case 'table':
      return block.columns.length > mostColumns
    case 'parallel':
    case 'title-page':
      return true
    default:
      return false
  }
}
