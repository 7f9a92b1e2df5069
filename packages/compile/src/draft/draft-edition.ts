import { plainText } from '@diglot/core'
import type { Lang } from '@diglot/core'
import type { MarkdownBlock, MarkdownFile, MarkdownHeading, MarkdownNote } from '@diglot/markdown'
import type { Report } from '../report/report.ts'
import type { DraftBlock, DraftEdition, DraftNote, DraftSection } from './draft.ts'
import { draftSections } from './draft-sections.ts'
import type { MarkdownSection } from './draft-sections.ts'
import { draftTable } from './draft-table.ts'
import { expandTable } from './expand-table.ts'
import type { TableSubjects } from './expand-table.ts'
import { notesIn, withNoteIds } from './note-references.ts'
import { placesIn } from './place-in.ts'

/** What an edition is drafted from. */
export interface EditionSource {
  readonly file: string
  readonly lang: Lang
  readonly markdown: MarkdownFile
  readonly subjects: TableSubjects
}

/** Sections, blocks and notes of one edition, before ids and numbers. */
export function draftEdition(source: EditionSource, report: Report): DraftEdition {
  const { file, lang, markdown } = source
  const sections = draftSections(markdown.blocks, file, report)
  const noteIds = idsOfNotes(sections, markdown.notes, file, report)
  return {
    lang,
    file,
    sections: sections.map((section) => draftSection(section, source, noteIds, report)),
  }
}

/** A note belongs to the section whose text first refers to it. */
function idsOfNotes(
  sections: readonly MarkdownSection[],
  notes: readonly MarkdownNote[],
  file: string,
  report: Report,
): Map<string, string> {
  const defined = new Map(notes.map((note) => [note.label, note]))
  const ids = new Map<string, string>()
  for (const { section, heading, blocks } of sections) {
    for (const label of [heading, ...blocks].flatMap(notesIn)) {
      if (defined.has(label) && !ids.has(label)) ids.set(label, `${section.id}.n-${label}`)
    }
  }
  for (const { label, labelPlace } of notes) {
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(label)) continue
    report(
      { file, ...labelPlace },
      {
        code: 'section-id',
        message: `The note [^${label}] has no label that can be cited, expected lower-case letters, digits and hyphens`,
      },
    )
  }
  return ids
}

function draftSection(
  { section, heading, blocks }: MarkdownSection,
  source: EditionSource,
  noteIds: ReadonlyMap<string, string>,
  report: Report,
): DraftSection {
  const { file } = source
  const prefix = `${section.id}.n-`
  const drafted = blocks.map((block) => draftBlock(block, source, noteIds, report))
  const notes = [...noteIds]
    .filter(([, id]) => id.startsWith(prefix))
    .flatMap(([label, named]) =>
      source.markdown.notes
        .filter((note) => note.label === label)
        .slice(0, 1)
        .map((note): DraftNote => ({
          kind: 'note',
          place: { file, ...note.place },
          text: note.plainText,
          placeIn: placesIn(note, file),
          named,
          children: withNoteIds(note.children, noteIds),
        })),
    )
  return {
    section,
    heading: {
      kind: 'heading',
      place: { file, ...heading.place },
      text: heading.plainText,
      placeIn: placesIn(heading, file),
      named: `${section.id}.h`,
      children: withNoteIds(heading.children, noteIds),
    },
    blocks: drafted,
    notes,
  }
}

function draftBlock(
  block: Exclude<MarkdownBlock, MarkdownHeading>,
  { file, lang, subjects }: EditionSource,
  noteIds: ReadonlyMap<string, string>,
  report: Report,
): DraftBlock {
  const place = { file, ...block.place }
  const comment = block.id && { comment: block.id }
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return {
        kind: block.type,
        place,
        text: block.plainText,
        placeIn: placesIn(block, file),
        ...comment,
        children: withNoteIds(block.children, noteIds),
      }
    case 'list':
      return {
        kind: 'list',
        place,
        text: block.items.map((item) => plainText(item.children)).join('\n'),
        ...comment,
        ordered: block.ordered,
        items: block.items.map((item) => ({
          kind: 'list-item',
          place: { file, ...item.place },
          text: item.plainText,
          placeIn: placesIn(item, file),
          ...(item.id && { comment: item.id }),
          children: withNoteIds(item.children, noteIds),
        })),
      }
    case 'table': {
      const table = draftTable(block, file)
      return {
        ...table,
        columns: table.columns.map((column) => ({ ...column, header: withNoteIds(column.header, noteIds) })),
        rows: table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => withNoteIds(cell, noteIds)),
        })),
      }
    }
    case 'table-fence':
      return expandTable(block, file, lang, subjects, report)
  }
}
