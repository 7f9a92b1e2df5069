import type { PageBreakBlock } from '@diglot/core'
import type { WriteBlock } from '../context.ts'

/** Breaks on the page itself begin a new section of the file (see page-sequence.ts); a cell cannot turn a page. */
export const writePageBreak: WriteBlock<PageBreakBlock> = (_, context) => {
  if (context.place !== 'page')
    context.book.warn('page-break-in-cell', 'Cannot break the page inside a box or a column', context.anchor)
  return []
}
