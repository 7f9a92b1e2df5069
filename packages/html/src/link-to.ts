import type { Anchor } from '@diglot/core'
import type { Context } from './context.ts'
import { element, trusted, type Markup } from './markup/markup.ts'

/** A link to a place of the file; the words alone where there is none, or within another link. */
export function linkTo(
  anchor: Anchor,
  children: readonly Markup[],
  { book, lang, isInLink }: Context,
): Markup {
  const id = book.target(anchor, lang)
  return id === undefined || isInLink
    ? trusted(children.join(''))
    : element('a', { href: `#${id}` }, children)
}
