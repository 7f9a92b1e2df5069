import type { ContentBlock, Edition, Heading, ListItem, Section, TableRow } from './document.ts'

/** Anything with an id that text can be cited from. */
export type Addressable = Heading | ContentBlock | ListItem | TableRow

/** Every addressable thing of an edition in reading order: headings, blocks, list items, table rows. */
export function addressables(edition: Pick<Edition, 'sections'>): Addressable[] {
  return edition.sections.flatMap(ofSection)
}

function ofSection(section: Section): Addressable[] {
  return [section.heading, ...section.blocks.flatMap(ofBlock), ...section.sections.flatMap(ofSection)]
}

function ofBlock(block: ContentBlock): Addressable[] {
  if (block.type === 'list') return [block, ...block.items]
  if (block.type === 'table') return [block, ...block.rows]
  return [block]
}

/** Every section of an edition, parents before children. */
export function sectionsOf(edition: Pick<Edition, 'sections'>): Section[] {
  const flat = (section: Section): Section[] => [section, ...section.sections.flatMap(flat)]
  return edition.sections.flatMap(flat)
}
