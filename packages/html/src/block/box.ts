import type { BoxBlock } from '@diglot/core'
import { attributesOf, inside, writeBlocks, writeInlines, type WriteBlock } from '../context.ts'
import { element, lines, words } from '../markup/markup.ts'

/** A box, named by its title. An issue can be gone to by keyboard, and its title leads to itself. */
export const writeBox: WriteBlock<BoxBlock> = (box, context) => {
  const within = inside(box, context)
  const attributes = attributesOf(box, context)
  const { title, variant, severity, clipping, children } = box
  const isIssue = variant === 'issue'
  const name = title && context.book.nextId('box')
  const { id } = attributes
  const heading = title && writeInlines(title, isIssue ? { ...within, isInLink: true } : within)
  return element(
    'div',
    {
      class: ['box', variant, severity].filter((each) => each !== undefined).join(' '),
      role: title && 'group',
      'aria-labelledby': name,
      tabindex: isIssue ? -1 : undefined,
      ...attributes,
    },
    [
      lines([
        heading === undefined
          ? words('')
          : element('p', { class: 'title', id: name }, [
              isIssue && id !== undefined ? element('a', { href: `#${String(id)}` }, [heading]) : heading,
            ]),
        writeBlocks(children, within),
        // Shown by the script, where there is a clipboard.
        clipping
          ? element(
              'button',
              {
                type: 'button',
                'data-do': 'copy',
                'data-copy': clipping.text,
                'data-copied': context.book.ui.copied,
                hidden: true,
              },
              [words(clipping.label)],
            )
          : words(''),
      ]),
    ],
  )
}
