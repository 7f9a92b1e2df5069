import type { PageBreakBlock } from '@diglot/core'
import { attributesOf, type WriteBlock } from '../context.ts'
import { element } from '../markup/markup.ts'

/** A break that only paper shows. */
export const writePageBreak: WriteBlock<PageBreakBlock> = (block, context) =>
  element('div', { class: `page-break ${block.to}`, ...attributesOf(block, context) })
