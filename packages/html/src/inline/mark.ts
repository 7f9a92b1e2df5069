import type { MarkInline } from '@diglot/core'
import { writeInlines, type WriteInline } from '../context.ts'
import { element } from '../markup/markup.ts'

/** Words that say a fact, or that an issue is about: those lead to the issue, of marks within each other the outermost. */
export const writeMark: WriteInline<MarkInline> = (mark, context) => {
  if (mark.kind === 'fact')
    return element('span', { class: 'fact', 'data-fact': mark.target }, [
      writeInlines(mark.children, context),
    ])
  const { book, lang, isInLink } = context
  const id = book.target(mark.target, lang)
  const isLink = id !== undefined && !isInLink
  const children = writeInlines(mark.children, { ...context, isInLink: isInLink || isLink })
  return element('mark', { class: mark.severity, 'data-issue': id }, [
    isLink ? element('a', { href: `#${id}` }, [children]) : children,
  ])
}
