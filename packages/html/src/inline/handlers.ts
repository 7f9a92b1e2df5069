import type { Inline, InlineType } from '@diglot/core'
import type { Context, WriteInline } from '../context.ts'
import type { Markup } from '../markup/markup.ts'
import { writeEmphasis } from './emphasis.ts'
import { writeLink } from './link.ts'
import { writeMark } from './mark.ts'
import { writeNote } from './note.ts'
import { writeReference } from './reference.ts'
import { writeStrong } from './strong.ts'
import { writeText } from './text.ts'

const handlers = {
  text: writeText,
  emphasis: writeEmphasis,
  strong: writeStrong,
  link: writeLink,
  reference: writeReference,
  note: writeNote,
  mark: writeMark,
} satisfies { readonly [T in InlineType]: WriteInline<Extract<Inline, { type: T }>> }

/** The table holds, under the type that an inline names, the handler of such inlines; a method's parameter says so to the compiler. */
type WriteAny = { write(inline: Inline, context: Context): Markup }['write']

export const writeInline: WriteInline<Inline> = (inline, context) => {
  const write: WriteAny = handlers[inline.type]
  return write(inline, context)
}
