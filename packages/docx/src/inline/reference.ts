import type { ReferenceInline } from '@diglot/core'
import { InternalHyperlink } from 'docx'
import type { WriteInline } from '../context.ts'
import { field } from '../field.ts'
import { runs } from '../run.ts'

/**
 * A cross reference that Word can bring up to date.
 *
 * Pages are PAGEREF fields. Titles are REF fields, for the bookmark of a heading holds its title; a number has no
 * bookmark of its own, so it is a plain link.
 */
export const writeReference: WriteInline<ReferenceInline> = ({ to, show, text }, context) => {
  const { book, lang } = context
  const target = book.bookmarks.target(to, lang)
  if (target === undefined) {
    book.warn(
      'unknown-reference',
      `Cannot refer to \`${to}\`, which is not in this publication`,
      context.anchor,
    )
    return runs(text, context)
  }
  const link = { ...context, format: { ...context.format, style: 'Hyperlink' } }
  if (show === 'page')
    return field(`PAGEREF ${target.name} \\h`, book.labels.of(to, target.lang) ?? text, link)
  if (show === 'title' && target.lang === lang) return field(`REF ${target.name} \\h`, text, link)
  const set = show === 'note' ? { ...link, format: { ...link.format, raised: true } } : link
  return [new InternalHyperlink({ anchor: target.name, children: runs(text, set) })]
}
