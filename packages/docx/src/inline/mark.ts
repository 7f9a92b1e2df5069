import type { MarkInline } from '@diglot/core'
import { InternalHyperlink } from 'docx'
import { type WriteInline, writeInlines } from '../context.ts'

/**
 * An issue's words, shaded and linked to what is said of them; of marks within each other the outermost leads on.
 *
 * A fact's words are printed as they are, for their mark is nothing to see on paper.
 */
export const writeMark: WriteInline<MarkInline> = (mark, context) => {
  if (mark.kind === 'fact') return writeInlines(mark.children, context)
  const { style } = context.format
  const target = context.book.bookmarks.target(mark.target, context.lang)
  const children = writeInlines(mark.children, { ...context, format: { ...context.format, style: 'Issue' } })
  return target === undefined || style === 'Issue' || style === 'Hyperlink'
    ? children
    : [new InternalHyperlink({ anchor: target.name, children: [...children] })]
}
