import type { Anchor } from '../content/anchor.ts'
import type { ColumnKind } from '../content/document.ts'
import type { PartialDate } from '../content/date.ts'
import type { Severity } from '../diagnostic.ts'
import type { Lang } from '../lang.ts'
import type { Drawing } from './drawing.ts'

/** What producers make and writers print: a closed tree that knows neither documents nor formats. */
export interface Publication {
  /** File stem: `white-paper-2020.en`. */
  readonly id: string
  readonly metadata: PublicationMetadata
  /** Languages in the order in which they are set side by side; the first is the language of the whole. */
  readonly languages: readonly [Lang, ...Lang[]]
  readonly blocks: readonly PublicationBlock[]
  /** The filters that facets of blocks make, in the order in which they are offered; facets beside these come last. */
  readonly facets?: readonly Facet[]
}

/** A filter: what a facet and its values are called, in the order in which they are offered. */
export interface Facet {
  readonly key: string
  readonly label: string
  readonly values: readonly { readonly value: string; readonly label: string }[]
}

export interface PublicationMetadata {
  /** In the language of the whole; two languages are joined by ` / `. */
  readonly title: string
  /** For running heads, per language of the publication. */
  readonly shortTitle: Partial<Readonly<Record<Lang, string>>>
  readonly subject: string
  /** Who made this publication. */
  readonly creator: string
  readonly keywords: readonly string[]
  readonly version: string
  readonly date: PartialDate
  readonly licence: { readonly spdx: string; readonly url: string }
}

interface BlockBase {
  readonly lang: Lang
  /** Address of the block in the content; two languages share it. */
  readonly anchor?: Anchor
  /** Key-value pairs that the HTML writer turns into filters. */
  readonly facets?: Readonly<Record<string, string>>
}

/** Front matter is numbered in roman numerals. */
export type Matter = 'front' | 'body' | 'back'

export interface SectionBlock extends BlockBase {
  readonly type: 'section'
  readonly matter: Matter
  readonly role: 'chapter' | 'section' | 'annex' | 'part'
  /** Starts with its heading, or with a `parallel` whose first row holds the headings. */
  readonly children: readonly PublicationBlock[]
}

export interface HeadingBlock extends BlockBase {
  readonly type: 'heading'
  /** 1 is a chapter, 2 a section. */
  readonly level: 1 | 2 | 3
  /** "I.", 一、, "Annex II"; printed before the title, never part of it. */
  readonly label?: string
  readonly children: readonly Inline[]
}

export interface ParagraphBlock extends BlockBase {
  readonly type: 'paragraph'
  /** Printed in the margin. */
  readonly number?: string
  readonly children: readonly Inline[]
}

export interface ListBlock extends BlockBase {
  readonly type: 'list'
  readonly items: readonly ListItemBlock[]
}

export interface ListItemBlock extends BlockBase {
  readonly type: 'list-item'
  /** "(a)", （a）, or a bullet when absent. */
  readonly label?: string
  readonly children: readonly Inline[]
}

export interface QuoteBlock extends BlockBase {
  readonly type: 'quote'
  readonly children: readonly Inline[]
}

export interface TableBlock extends BlockBase {
  readonly type: 'table'
  readonly caption?: readonly Inline[]
  readonly columns: readonly PublicationColumn[]
  readonly header: readonly PublicationRow[]
  readonly rows: readonly PublicationRow[]
}

export interface PublicationColumn {
  readonly kind: ColumnKind
  /** Share of the measure, relative to the other columns. */
  readonly weight: number
  /** The cells of this column head their rows (TH with row scope). */
  readonly heads?: boolean
  /** Index of the column before it that says the same in another language; a narrow page sets both in one. */
  readonly translates?: number
}

export interface PublicationRow {
  readonly anchor?: Anchor
  readonly cells: readonly PublicationCell[]
}

export interface PublicationCell {
  readonly lang: Lang
  readonly children: readonly Inline[]
}

export interface FigureBlock extends BlockBase {
  readonly type: 'figure'
  readonly drawing: Drawing
  /** What the drawing shows, for readers who cannot see it. */
  readonly data: TableBlock
  readonly alt: string
  /** The title: what the figure shows, as a finding. */
  readonly caption: readonly Inline[]
  /** What is measured, in which unit, over which period. */
  readonly subtitle?: readonly Inline[]
  /** What the sources leave out, then the sources. */
  readonly source: readonly Inline[]
}

export interface BoxBlock extends BlockBase {
  readonly type: 'box'
  /** `summary` is the whole in a few sentences, `sidebar` an aside. */
  readonly variant: 'key-facts' | 'editors-note' | 'issue' | 'summary' | 'sidebar'
  /** Of an issue. */
  readonly severity?: Severity
  /** What readers can take from it on a screen, under a button that says what it is: of an issue, the dismissal of it. */
  readonly clipping?: Clipping
  readonly title?: readonly Inline[]
  readonly children: readonly PublicationBlock[]
}

export interface Clipping {
  /** “Copy dismissal”. */
  readonly label: string
  readonly text: string
}

/** Rows of blocks by language, starting level. */
export interface ParallelBlock extends BlockBase {
  readonly type: 'parallel'
  /** Languages of the columns, left to right. */
  readonly languages: readonly [Lang, Lang]
  readonly rows: readonly ParallelRow[]
}

export interface ParallelRow {
  readonly anchor?: Anchor
  /** One cell a column; a cell may be empty. */
  readonly cells: readonly [readonly PublicationBlock[], readonly PublicationBlock[]]
  /** Said about the row, across both columns beneath it; a row that has none under a filter is hidden by it. */
  readonly remarks?: readonly BoxBlock[]
}

export interface TimelineBlock extends BlockBase {
  readonly type: 'timeline'
  readonly entries: readonly {
    readonly anchor?: Anchor
    readonly date: string
    readonly children: readonly Inline[]
  }[]
}

/** Filled by its producer; writers add page numbers where their format has pages. */
export interface ContentsBlock extends BlockBase {
  readonly type: 'contents'
  readonly title: readonly TitleIn[]
  readonly entries: readonly ContentsEntry[]
}

export interface ContentsEntry {
  readonly level: 1 | 2 | 3
  readonly anchor: Anchor
  /** One title a language of the publication. */
  readonly titles: readonly TitleIn[]
}

/** A title in one language, with its label apart. */
export interface TitleIn {
  readonly lang: Lang
  readonly label?: string
  readonly children: readonly Inline[]
}

export interface GlossaryBlock extends BlockBase {
  readonly type: 'glossary'
  readonly entries: readonly GlossaryEntry[]
}

export interface GlossaryEntry {
  readonly anchor?: Anchor
  /** The preferred form in each language, that of the edition first. */
  readonly forms: readonly { readonly lang: Lang; readonly text: string }[]
  readonly definition: readonly TitleIn[]
}

export interface IndexBlock extends BlockBase {
  readonly type: 'index'
  readonly entries: readonly IndexEntry[]
}

export interface IndexEntry {
  /** Letter that a long index groups it under: the first of its sort key, upper case. */
  readonly initial?: string
  readonly forms: readonly { readonly lang: Lang; readonly text: string }[]
  /** Where it is mentioned; formats with pages print ranges of pages, others link to the paragraphs. */
  readonly references: readonly IndexReference[]
}

export interface IndexReference {
  readonly anchor: Anchor
  /** Printed where there are no pages: the number of the paragraph. */
  readonly label: string
}

export interface TitlePageBlock extends BlockBase {
  readonly type: 'title-page'
  /** A `masthead` heads the first page, which the text goes on with; the others have pages of their own. */
  readonly variant: 'half-title' | 'title' | 'masthead'
  readonly lines: readonly TitleLine[]
}

export interface TitleLine {
  readonly role: 'title' | 'subtitle' | 'issuer' | 'date' | 'publisher'
  readonly lang: Lang
  readonly children: readonly Inline[]
}

/**
 * What this edition is and what it is made from, set small on the verso of the title page; or, as a colophon on the last page, how
 * it was made.
 */
export interface ImprintBlock extends BlockBase {
  readonly type: 'imprint'
  readonly variant?: 'colophon'
  readonly children: readonly ParagraphBlock[]
}

export interface PageBreakBlock extends BlockBase {
  readonly type: 'page-break'
  readonly to: 'recto' | 'any'
}

export type PublicationBlock =
  | SectionBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | QuoteBlock
  | TableBlock
  | FigureBlock
  | BoxBlock
  | ParallelBlock
  | TimelineBlock
  | ContentsBlock
  | GlossaryBlock
  | IndexBlock
  | TitlePageBlock
  | ImprintBlock
  | PageBreakBlock

/** Running text of a publication; `lang` stands only where it differs from the block's. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly lang?: Lang }
  | { readonly type: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly type: 'strong'; readonly children: readonly Inline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | ReferenceInline
  | NoteInline
  | MarkInline

/** A cross reference within the publication. */
export interface ReferenceInline {
  readonly type: 'reference'
  readonly to: Anchor
  /** `note` is the number of a note that stands in the publication as a block, set as a raised mark. */
  readonly show: 'page' | 'number' | 'title' | 'note'
  /** The number, the mark or the title; for `page`, what to print where there are no pages. */
  readonly text: string
}

/** Words that say a fact, by its id, or that an issue is about, by the anchor of its box. Marks may stand in each other. */
export type MarkInline =
  | {
      readonly type: 'mark'
      readonly kind: 'fact'
      readonly target: string
      readonly children: readonly Inline[]
    }
  | {
      readonly type: 'mark'
      readonly kind: 'issue'
      readonly target: Anchor
      readonly severity: Severity
      readonly children: readonly Inline[]
    }

/** A note at the foot of the page, numbered by the writer in order of appearance. */
export interface NoteInline {
  readonly type: 'note'
  /** Unique in the publication together with `lang`. */
  readonly id: string
  readonly lang: Lang
  readonly children: readonly Inline[]
}

export type BlockType = PublicationBlock['type']
export type InlineType = Inline['type']

/** The running text of inlines, without notes. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'reference') return inline.text
      return inline.type === 'note' ? '' : inlineText(inline.children)
    })
    .join('')
}
