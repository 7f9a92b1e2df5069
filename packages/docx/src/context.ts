import type { Anchor, Drawing, Inline, Lang, PublicationBlock } from '@diglot/core'
import type { Paragraph, ParagraphChild, Table } from 'docx'
import type { Bookmarks } from './bookmark/register.ts'
import type { PageLabels } from './page-label.ts'
import type { Theme } from './theme.ts'

/** What stands in the body of a part or in a cell. */
export type Flow = Paragraph | Table

/** A drawing as pictures that look the same everywhere: no text in them needs a font of the machine. */
export interface Picture {
  /** SVG 1.1. */
  readonly svg: string
  /** What programs show that know no SVG. */
  readonly png: Uint8Array
}

export type DrawPicture = (drawing: Drawing, lang: Lang) => Picture

/** What the whole file shares while it is written. */
export interface Book {
  readonly theme: Theme
  readonly labels: PageLabels
  /** Levels by which headings stand below their own: a masthead is the heading over them all. */
  readonly below: 0 | 1
  readonly bookmarks: Bookmarks
  /** Footnotes in order of reference; the id of a note is its place, from 1. */
  readonly notes: Paragraph[]
  readonly warn: (code: string, message: string, anchor?: Anchor) => void
  /** Absent where nobody draws: figures are tables then. */
  readonly drawPicture?: DrawPicture
  readonly writeBlock: (block: PublicationBlock, context: Context) => readonly Flow[]
  readonly writeInline: (inline: Inline, context: Context) => readonly ParagraphChild[]
}

/** Where something is being written. */
export interface Context {
  readonly book: Book
  readonly lang: Lang
  /** Width that blocks have, in twips. */
  readonly measure: number
  /** Distance of the text from the left edge of its column, in twips. */
  readonly edge: number
  /** On the page, among the sources of a sheet, in a column of a language, in a box, or in a cell of a table. */
  readonly place: 'page' | 'small-print' | 'column' | 'box' | 'cell'
  readonly format: RunFormat
  /** The block that is being written, for warnings. */
  readonly anchor?: Anchor
  /** Addresses that the next paragraph opens besides its own: those of its section or list. */
  readonly openings: readonly Opening[]
}

export interface Opening {
  readonly anchor: Anchor
  readonly lang: Lang
}

export interface RunFormat {
  readonly emphasis?: boolean
  readonly strong?: boolean
  /** Set above the line, as the marks of notes are. */
  readonly raised?: boolean
  readonly style?: string
}

export type WriteBlock<B extends PublicationBlock> = (block: B, context: Context) => readonly Flow[]

export type WriteInline<I extends Inline> = (inline: I, context: Context) => readonly ParagraphChild[]

/** The blocks in the order given; what the context opens goes to the first of them. */
export function writeBlocks(blocks: readonly PublicationBlock[], context: Context): readonly Flow[] {
  return blocks.flatMap((block, index) =>
    context.book.writeBlock(block, index === 0 ? context : { ...context, openings: [] }),
  )
}

export function writeInlines(inlines: readonly Inline[], context: Context): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => context.book.writeInline(inline, context))
}
