import type { Inline } from '@diglot/core'
import { type WriteInline, writeInlines } from '../context.ts'

/** The marked words; what marks them needs a format that can be switched on and off. */
export const writeMark: WriteInline<Extract<Inline, { type: 'mark' }>> = (mark, context) => {
  context.book.warn(
    'mark-not-shown',
    `Cannot show what marks \`${mark.target}\`: its words are printed`,
    context.anchor,
  )
  return writeInlines(mark.children, context)
}
