import type { SectionBlock } from '@diglot/core'
import { attributesOf, inside, writeBlocks, type WriteBlock } from '../context.ts'
import { foldsOf } from '../facets.ts'
import { element } from '../markup/markup.ts'

export const writeSection: WriteBlock<SectionBlock> = (section, context) => {
  const attributes = { class: `${section.role} ${section.matter}`, ...foldsOf(section) }
  return element('section', { ...attributes, ...attributesOf(section, context) }, [
    writeBlocks(section.children, inside(section, context)),
  ])
}
