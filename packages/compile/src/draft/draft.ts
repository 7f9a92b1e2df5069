import type { ContentInline, Lang, Span, TableColumn, TableRecords } from '@diglot/core'
import type { MarkdownId } from '@diglot/markdown'
import type { Place } from '../report/place.ts'
import type { SectionId } from './section-id.ts'

/** Kinds of what an id can name; the ledger writes them. */
export const slotKinds = [
  'heading',
  'paragraph',
  'list',
  'list-item',
  'quote',
  'table',
  'table-row',
  'note',
] as const

export type SlotKind = (typeof slotKinds)[number]

/** An addressable thing of one edition that has no id yet, or has it by its own name (headings and notes). */
export interface Slot {
  readonly kind: SlotKind
  readonly place: Place
  /** Markup off; a list or a table has the texts of its items or rows, a line each. */
  readonly text: string
  /** Where a stretch of the text stands in the file; absent where the text is that of records or of what it holds. */
  readonly placeIn?: (span: Span) => Place
  /** Id by name: `s1.h`, `preface.n-deployed`. */
  readonly named?: string
  /** Id that a comment in the Markdown pins, in the short form. */
  readonly comment?: MarkdownId
  /** Record that a row was expanded from: it stays the same row however its text changes. */
  readonly record?: string
}

export interface DraftParagraph extends Slot {
  readonly kind: 'paragraph'
  readonly children: readonly ContentInline[]
}

export interface DraftQuote extends Slot {
  readonly kind: 'quote'
  readonly children: readonly ContentInline[]
}

export interface DraftItem extends Slot {
  readonly kind: 'list-item'
  readonly children: readonly ContentInline[]
}

export interface DraftList extends Slot {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: readonly DraftItem[]
}

export interface DraftRow extends Slot {
  readonly kind: 'table-row'
  readonly cells: readonly (readonly ContentInline[])[]
}

export interface DraftTable extends Slot {
  readonly kind: 'table'
  readonly caption?: readonly ContentInline[]
  readonly records?: TableRecords
  readonly columns: readonly TableColumn[]
  readonly rows: readonly DraftRow[]
  /** Whether rows are missing because their records could not be read. */
  readonly rowsUnknown: boolean
}

export interface DraftNote extends Slot {
  readonly kind: 'note'
  readonly named: string
  readonly children: readonly ContentInline[]
}

export interface DraftHeading extends Slot {
  readonly kind: 'heading'
  readonly named: string
  readonly children: readonly ContentInline[]
}

export type DraftBlock = DraftParagraph | DraftQuote | DraftList | DraftTable

export interface DraftSection {
  readonly section: SectionId
  readonly heading: DraftHeading
  readonly blocks: readonly DraftBlock[]
  readonly notes: readonly DraftNote[]
}

/** An edition read from its Markdown: sections in order, not yet nested, nothing numbered. */
export interface DraftEdition {
  readonly lang: Lang
  readonly file: string
  readonly sections: readonly DraftSection[]
}
