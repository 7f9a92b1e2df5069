import { type Inline, isAllowedUrl } from '@diglot/core'
import { ExternalHyperlink } from 'docx'
import { type WriteInline, writeInlines } from '../context.ts'

/** A link to an address that is allowed; any other is printed as its text, with a warning. */
export const writeLink: WriteInline<Extract<Inline, { type: 'link' }>> = ({ url, children }, context) => {
  if (!isAllowedUrl(url) || /[\s<>"\\^`{|}]/.test(url)) {
    context.book.warn(
      'link-refused',
      `Cannot link to \`${url}\`, expected an http, https or mailto address`,
      context.anchor,
    )
    return writeInlines(children, context)
  }
  const format = { ...context.format, style: 'Hyperlink' }
  return [new ExternalHyperlink({ link: url, children: writeInlines(children, { ...context, format }) })]
}
