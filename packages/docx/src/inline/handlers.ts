import type { Inline, InlineType } from '@diglot/core'
import type { WriteInline } from '../context.ts'
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
} satisfies { [T in InlineType]: WriteInline<Extract<Inline, { type: T }>> }

/** The table is complete for the union, so the handler found is that of the inline given. */
export const writeInline: WriteInline<Inline> = (inline, context) =>
  (handlers[inline.type] as WriteInline<Inline>)(inline, context)
