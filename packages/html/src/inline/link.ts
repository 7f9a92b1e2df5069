import { inlineText, isAllowedUrl, type Inline } from '@diglot/core'
import { writeInlines, type WriteInline } from '../context.ts'
import { element } from '../markup/markup.ts'

/** A link to an address that is allowed; any other is printed as its words, with a warning. */
export const writeLink: WriteInline<Extract<Inline, { type: 'link' }>> = ({ url, children }, context) => {
  const isAllowed = isAllowedUrl(url)
  if (!isAllowed)
    context.book.warn(
      'link-not-allowed',
      `Printed “${inlineText(children)}” without its link: ${url} is not http, https or mailto`,
      context.anchor,
    )
  if (!isAllowed || context.isInLink) return writeInlines(children, context)
  return element('a', { href: url, rel: 'noreferrer' }, [
    writeInlines(children, { ...context, isInLink: true }),
  ])
}
