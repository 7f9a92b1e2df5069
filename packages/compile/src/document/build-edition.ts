import type { ContentBlock, Edition, Section } from '@diglot/core'
import type { DraftBlock, DraftEdition, DraftSection, Slot } from '../draft/draft.ts'

/** Ids by slot and printed numbers by id. */
export interface Addresses {
  readonly ids: ReadonlyMap<Slot, string>
  readonly numbers: ReadonlyMap<string, string>
}

/** What an edition says of itself beside its text. */
export type EditionHead = Pick<Edition, 'document' | 'lang' | 'title' | 'restates'>

/** The edition of the content model: sections nested, every block with its id and number. */
export function buildEdition(head: EditionHead, draft: DraftEdition, addresses: Addresses): Edition {
  const top = draft.sections.filter(({ section }) => section.parent === undefined)
  return { ...head, sections: top.map((section) => buildSection(section, draft, addresses)) }
}

function buildSection(drafted: DraftSection, draft: DraftEdition, addresses: Addresses): Section {
  const { section, heading, blocks, notes } = drafted
  const inner = draft.sections.filter((each) => each.section.parent === section.id)
  return {
    id: section.id,
    role: section.role,
    ...(section.number !== undefined && { number: section.number }),
    heading: { type: 'heading', id: heading.named, children: heading.children },
    blocks: [
      ...blocks.map((block) => buildBlock(block, addresses)),
      ...notes.map(({ named, children }): ContentBlock => ({ type: 'note', id: named, children })),
    ],
    sections: inner.map((each) => buildSection(each, draft, addresses)),
  }
}

function buildBlock(block: DraftBlock, { ids, numbers }: Addresses): ContentBlock {
  const idOf = (slot: Slot) => ids.get(slot) ?? ''
  const id = idOf(block)
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', id, number: numbers.get(id) ?? '', children: block.children }
    case 'quote':
      return { type: 'quote', id, children: block.children }
    case 'list':
      return {
        type: 'list',
        id,
        ordered: block.ordered,
        items: block.items.map((item) => ({
          type: 'list-item',
          id: idOf(item),
          number: numbers.get(idOf(item)) ?? '',
          children: item.children,
        })),
      }
    case 'table':
      return {
        type: 'table',
        id,
        ...(block.caption && { caption: block.caption }),
        ...(block.records && { records: block.records }),
        columns: block.columns,
        rows: block.rows.map((row) => ({
          type: 'table-row',
          id: idOf(row),
          ...(row.record !== undefined && { record: row.record }),
          cells: row.cells,
        })),
      }
  }
}
