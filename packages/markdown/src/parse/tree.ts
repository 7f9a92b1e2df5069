import type { ContentInline, Diagnostic } from '@diglot/core'
import type { Place } from './place.ts'

/** Running text with the way back to the file: see `placeInText`. */
export interface MarkdownText {
  readonly place: Place
  readonly children: readonly ContentInline[]
  /** Markup off; equal to core's `plainText(children)`. */
  readonly plainText: string
  /** Where each UTF-16 unit of `plainText` stands in the file, in runs of units that follow each other there. */
  readonly runs: readonly TextRun[]
}

/** Units `start` to the next run's start stand on one line, one column apart; each is `width` columns wide. */
export interface TextRun {
  /** Offset into the plain text. */
  readonly start: number
  readonly line: number
  readonly column: number
  /** Columns that the source spends on a unit: 1, or more for an escape or a character reference, which is a run of its own. */
  readonly width: number
}

/** An id that the author wrote: `{#preface}` after a heading, `<!-- p2a -->` before another block. */
export interface MarkdownId {
  readonly value: string
  readonly place: Place
}

interface MarkdownBlockBase {
  readonly place: Place
  readonly id?: MarkdownId
}

export interface MarkdownHeading extends MarkdownBlockBase, MarkdownText {
  readonly type: 'heading'
  /** Number of `#`. */
  readonly level: 2 | 3 | 4 | 5 | 6
}

export interface MarkdownParagraph extends MarkdownBlockBase, MarkdownText {
  readonly type: 'paragraph'
}

export interface MarkdownList extends MarkdownBlockBase {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly MarkdownListItem[]
}

/** An id comment stands on the line of the bullet, the text below it. */
export interface MarkdownListItem extends MarkdownBlockBase, MarkdownText {
  readonly type: 'list-item'
}

export interface MarkdownQuote extends MarkdownBlockBase, MarkdownText {
  readonly type: 'quote'
}

/** A GFM table, its rows written out. */
export interface MarkdownTable extends MarkdownBlockBase {
  readonly type: 'table'
  readonly columns: readonly {
    readonly align: 'left' | 'right' | 'center' | null
    readonly header: MarkdownText
  }[]
  readonly rows: readonly MarkdownTableRow[]
}

export interface MarkdownTableRow {
  readonly place: Place
  /** One cell a column. */
  readonly cells: readonly MarkdownText[]
}

/** A fenced block ```` ```table ````: a table declared in YAML and expanded from records. */
export interface MarkdownTableFence extends MarkdownBlockBase {
  readonly type: 'table-fence'
  readonly yaml: string
  /** Where the first line of `yaml` starts in the file; the other lines start in the same column. */
  readonly yamlPlace: { readonly line: number; readonly column: number }
}

export type MarkdownBlock =
  | MarkdownHeading
  | MarkdownParagraph
  | MarkdownList
  | MarkdownQuote
  | MarkdownTable
  | MarkdownTableFence

/** `[^deployed]: …`; `note-reference` inlines refer to it by its label. */
export interface MarkdownNote extends MarkdownText {
  readonly type: 'note'
  readonly label: string
  readonly labelPlace: Place
}

export interface MarkdownFile {
  readonly blocks: readonly MarkdownBlock[]
  /** In the order of the file. */
  readonly notes: readonly MarkdownNote[]
  readonly diagnostics: readonly Diagnostic[]
}
