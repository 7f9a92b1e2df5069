import {
  anchorOf,
  type ContentBlock,
  type PublicationBlock,
  type Section,
  type SectionBlock,
} from '@diglot/core'
import { composeHeading, composeList, composeParagraph, composeQuote } from './block.ts'
import type { InlineContext } from './inline.ts'
import { composeTable } from './table.ts'

/** A section in one language, with its subsections. */
export function composeSection(section: Section, depth: number, context: InlineContext): SectionBlock {
  return {
    type: 'section',
    lang: context.lang,
    anchor: anchorOf(context.document, section.id),
    matter: 'body',
    role: roleAt(section, depth),
    children: [
      composeHeading(section, depth, context),
      ...section.blocks.flatMap((block) => composeBlock(block, context)),
      ...section.sections.map((child) => composeSection(child, depth + 1, context)),
    ],
  }
}

/** How a section opens on the page: chapters, prefaces and annexes on a recto of their own, sections in the run of the text. */
export function roleAt(section: Section, depth: number): SectionBlock['role'] {
  if (depth > 0) return 'section'
  return section.role === 'annex' || section.role === 'part' ? section.role : 'chapter'
}

/** Notes have gone to where they are referred to, so they leave nothing behind. */
function composeBlock(block: ContentBlock, context: InlineContext): PublicationBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [composeParagraph(block, context)]
    case 'list':
      return [composeList(block, context)]
    case 'quote':
      return [composeQuote(block, context)]
    case 'table':
      return [composeTable(block, context)]
    case 'note':
      return []
  }
}
