import type { ParagraphBlock } from '@diglot/core'
import { attributesOf, inside, writeInlines, type WriteBlock } from '../context.ts'
import { element, words } from '../markup/markup.ts'

/** A paragraph; its number leads to itself, for people to cite. */
export const writeParagraph: WriteBlock<ParagraphBlock> = (block, context) => {
  const attributes = attributesOf(block, context)
  const { number, children } = block
  const { id } = attributes
  const label =
    number === undefined || number === ''
      ? []
      : [
          id === undefined
            ? element('span', { class: 'number' }, [words(number)])
            : element('a', { class: 'number', href: `#${String(id)}` }, [words(number)]),
          words(' '),
        ]
  return element('p', attributes, [...label, writeInlines(children, inside(block, context))])
}
