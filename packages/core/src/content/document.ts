import type { Lang, Localized } from '../lang.ts'
import type { PartialDate } from './date.ts'
import type { ContentInline } from './inline.ts'

export const documentKinds = ['white-paper', 'commentary', 'news-report', 'review', 'opinion'] as const

export type DocumentKind = (typeof documentKinds)[number]

/** How a source text stands to the original: only an original or an official translation speaks for its issuer. */
export const standings = ['original', 'official-translation', 'machine-translation', 'unknown'] as const

export type Standing = (typeof standings)[number]

/** The text that an edition restates. */
export interface Source<I extends string = string> {
  readonly id: I
  readonly lang: Lang
  readonly title: string
  readonly issuer?: string
  readonly outlet?: string
  readonly byline?: readonly string[]
  readonly published: PartialDate
  readonly standing: Standing
  /** SHA-256 of the text restated, in hexadecimal. */
  readonly sha256: string
  /** What a reader must know of the state of the text, in each language. */
  readonly note?: Localized
}

/** A work (FRBR); its editions say the same thing in different languages. */
export interface Document<D extends string = string> {
  readonly id: D
  readonly kind: DocumentKind
  readonly title: Localized
  /** For running heads and citations. */
  readonly shortTitle: Localized
  readonly issuer?: Localized
  readonly published: PartialDate
  readonly sources: readonly Source[]
  /** Languages there is an edition in. */
  readonly languages: readonly Lang[]
  /** What of the source is restated so far, when it is not the whole. */
  readonly extent?: Localized
  /** Exceptions to the rule that a block answers to the block of the same id in the other language. */
  readonly alignment?: readonly Alignment[]
}

/** Blocks of one language that together say what blocks of the other say; a side may be empty. */
export interface Alignment extends Localized<readonly string[]> {
  readonly note?: string
}

/** An expression of a work in one language. */
export interface Edition<D extends string = string, B extends string = string> {
  readonly document: D
  readonly lang: Lang
  readonly title: string
  /** Id of the source restated: an edition of this house is always a restatement. */
  readonly restates: string
  readonly sections: readonly Section<B>[]
}

export const sectionRoles = ['preface', 'chapter', 'section', 'closing', 'annex', 'part'] as const

export type SectionRole = (typeof sectionRoles)[number]

export interface Section<B extends string = string> {
  readonly id: B
  readonly role: SectionRole
  /** Place among the sections of its role and parent, from 1; prefaces and closings have none. */
  readonly number?: number
  /** Anchored as `<id>.h`. The number is not part of it. */
  readonly heading: Heading<B>
  readonly blocks: readonly ContentBlock<B>[]
  readonly sections: readonly Section<B>[]
}

export interface Heading<B extends string = string> {
  readonly type: 'heading'
  readonly id: B
  readonly children: readonly ContentInline[]
}

export interface Paragraph<B extends string = string> {
  readonly type: 'paragraph'
  readonly id: B
  /** Printed number, running through the document and the same in every language: `12`, or `12a` once inserted. */
  readonly number: string
  readonly children: readonly ContentInline[]
}

export interface List<B extends string = string> {
  readonly type: 'list'
  readonly id: B
  readonly ordered: boolean
  readonly items: readonly ListItem<B>[]
}

export interface ListItem<B extends string = string> {
  readonly type: 'list-item'
  readonly id: B
  /** Printed after the number of the paragraph that opens the list: `a`, `b`, or `b1` once inserted. */
  readonly number: string
  readonly children: readonly ContentInline[]
}

export interface Quote<B extends string = string> {
  readonly type: 'quote'
  readonly id: B
  readonly children: readonly ContentInline[]
}

export interface Table<B extends string = string> {
  readonly type: 'table'
  readonly id: B
  readonly caption?: readonly ContentInline[]
  /** The records that the rows were expanded from; absent when the rows stand in the text. */
  readonly records?: TableRecords
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow<B>[]
}

/** Records that a table can be expanded from. */
export type TableRecords = 'missions' | 'fatalities'

/** `figure` columns align on the decimal; `text` and `date` columns start at the left. */
export type ColumnKind = 'text' | 'figure' | 'date'

export interface TableColumn {
  readonly key: string
  readonly header: readonly ContentInline[]
  readonly kind: ColumnKind
}

export interface TableRow<B extends string = string> {
  readonly type: 'table-row'
  readonly id: B
  /** Record that the row was expanded from. */
  readonly record?: string
  /** One cell a column. */
  readonly cells: readonly (readonly ContentInline[])[]
}

/** An editor's note: this house speaking, never the source. Referred to by a `note-reference`. */
export interface Note<B extends string = string> {
  readonly type: 'note'
  readonly id: B
  readonly children: readonly ContentInline[]
}

/** A block of a section. Notes stand in the section that first refers to them. */
export type ContentBlock<B extends string = string> = Paragraph<B> | List<B> | Quote<B> | Table<B> | Note<B>
