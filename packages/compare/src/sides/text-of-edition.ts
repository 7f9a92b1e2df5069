import {
  anchorOf,
  plainText,
  type ContentBlock,
  type Edition,
  type ListItem,
  type Section,
  type TableRow,
} from '@diglot/core'
import type { ComparedSegment, ComparedText } from '../model.ts'

/** An edition as it is compared: a segment for each heading, paragraph, item, quotation, row and note. */
export function textOfEdition(edition: Edition): ComparedText {
  const { document, lang } = edition
  return {
    name: `${document}:${lang}`,
    lang,
    segments: edition.sections.flatMap((section) => ofSection(section, document)),
  }
}

function ofSection(section: Section, document: string): ComparedSegment[] {
  const title = plainText(section.heading.children)
  const segment = (id: string, text: string, label?: string): ComparedSegment => ({
    text,
    anchor: anchorOf(document, id),
    ...(label !== undefined && { label }),
    section: title,
  })
  return [
    segment(section.heading.id, title),
    ...section.blocks.flatMap((block) => ofBlock(block, segment)),
    ...section.sections.flatMap((inner) => ofSection(inner, document)),
  ]
}

function ofBlock(
  block: ContentBlock,
  segment: (id: string, text: string, label?: string) => ComparedSegment,
): ComparedSegment[] {
  switch (block.type) {
    case 'paragraph':
      return [segment(block.id, plainText(block.children), block.number)]
    case 'list':
      return block.items.map((item: ListItem) => segment(item.id, plainText(item.children), item.number))
    case 'table':
      return block.rows.map((row: TableRow) => segment(row.id, row.cells.map(plainText).join(' | ')))
    case 'quote':
    case 'note':
      return [segment(block.id, plainText(block.children))]
  }
}
