import type { SectionBlock } from '@diglot/core'
import { type WriteBlock, writeBlocks } from '../context.ts'
import { inside } from '../paragraph.ts'

/** What a section holds; that chapters open on a recto is settled before (see page-sequence.ts). */
export const writeSection: WriteBlock<SectionBlock> = (section, context) =>
  writeBlocks(section.children, inside(section, context))
