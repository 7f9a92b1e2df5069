import type { Anchor } from '@diglot/core'
import { Bookmark, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx'
import type { Context, Opening } from './context.ts'

/**
 * A paragraph in a style, with the bookmarks of all that it opens around it.
 *
 * A bookmark holds the whole paragraph, or its text without the number where `lead` is given.
 */
export function paragraph(
  style: string,
  children: readonly ParagraphChild[],
  { openings, book }: Context,
  options: {
    readonly lead?: readonly ParagraphChild[]
    readonly properties?: Omit<IParagraphOptions, 'style' | 'children'>
  } = {},
): Paragraph {
  const names = openings.flatMap(({ anchor, lang }) => book.bookmarks.open(anchor, lang) ?? [])
  const bookmarked = names.reduceRight<readonly ParagraphChild[]>(
    (content, id) => [new Bookmark({ id, children: content })],
    children,
  )
  return new Paragraph({
    style,
    ...options.properties,
    children: [...(options.lead ?? []), ...bookmarked],
  })
}

/** The context inside a block: its language, and its address opened by its first paragraph. */
export function inside(
  block: { readonly anchor?: Anchor; readonly lang: Opening['lang'] },
  context: Context,
): Context {
  const { anchor, lang } = block
  return anchor === undefined
    ? { ...context, lang }
    : { ...context, lang, anchor, openings: [...context.openings, { anchor, lang }] }
}
