import type { ReferenceInline } from '@diglot/core'
import { words, type Markup } from '../markup/markup.ts'
import type { Context, WriteInline } from '../context.ts'
import { linkTo } from '../link-to.ts'

/** A cross reference; to what is not here, its words with a warning. */
export const writeReference: WriteInline<ReferenceInline> = ({ to, text }, context): Markup => {
  if (context.book.target(to, context.lang) === undefined) warnOf(to, context)
  return linkTo(to, [words(text)], context)
}

function warnOf(to: ReferenceInline['to'], { book, anchor }: Context): void {
  book.warn('unknown-reference', `Cannot refer to \`${to}\`, which is not in this publication`, anchor)
}
