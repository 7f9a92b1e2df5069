import type { ReferenceInline } from '@diglot/core'
import { element, words, type Markup } from '../markup/markup.ts'
import type { Context, WriteInline } from '../context.ts'
import { linkTo } from '../link-to.ts'

/** A cross reference, the number of a note raised; to what is not here, its words with a warning. */
export const writeReference: WriteInline<ReferenceInline> = ({ to, text, show }, context): Markup => {
  if (context.book.target(to, context.lang) === undefined) warnOf(to, context)
  const link = linkTo(to, [words(text)], context)
  return show === 'note' ? element('sup', {}, [link]) : link
}

function warnOf(to: ReferenceInline['to'], { book, anchor }: Context): void {
  book.warn('unknown-reference', `Cannot refer to \`${to}\`, which is not in this publication`, anchor)
}
