import { type HeadingBlock, labelled } from '@diglot/core'
import { attributesOf, inside, writeInlines, type WriteBlock } from '../context.ts'
import { element, words } from '../markup/markup.ts'

const elements = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

/** A heading; h1 is the title of the publication, so a chapter has h2. */
export const writeHeading: WriteBlock<HeadingBlock> = (heading, context) => {
  const { label, lang, level, children } = heading
  const space = label === undefined ? '' : labelled(label, 'x', lang).slice(label.length, -1)
  return element(elements[level], attributesOf(heading, context), [
    ...(label === undefined || label === ''
      ? []
      : [element('span', { class: 'label' }, [words(label)]), words(space)]),
    writeInlines(children, inside(heading, context)),
  ])
}
