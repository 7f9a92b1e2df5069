import {
  addressesOf,
  idOf,
  languages,
  splitAnchor,
  type Anchor,
  type Home,
  type Inline,
  type Lang,
  type NoteInline,
  type Publication,
  type PublicationBlock,
  type WriterWarning,
} from '@diglot/core'
import { lines, trusted, type Attributes, type Markup } from './markup/markup.ts'
import type { Words } from './words.ts'

/** What the whole file shares while it is written. */
export interface Book {
  readonly home: Home
  readonly ui: Words
  /** Whether a title page prints the title, so that the half-title need not. */
  readonly hasTitlePage: boolean
  /** Id of a place to lead to, in this language or in whichever the file has it. */
  readonly target: (anchor: Anchor, lang: Lang) => string | undefined
  /** The id to write here; undefined when it stands already, for ids are unique. */
  readonly open: (anchor: Anchor, lang: Lang) => string | undefined
  /** An id of our own: none that a document makes starts with `~`. */
  readonly nextId: (kind: string) => string
  /** Notes referred to and not yet written, with their numbers. */
  readonly notes: NumberedNote[]
  /** Numbers of the notes referred to so far. */
  readonly numbers: Map<string, number>
  readonly warn: (code: string, message: string, anchor?: Anchor) => void
  readonly writeBlock: (block: PublicationBlock, context: Context) => Markup
  readonly writeInline: (inline: Inline, context: Context) => Markup
}

export interface NumberedNote {
  readonly number: number
  readonly note: NoteInline
}

/** Where something is being written. */
export interface Context {
  readonly book: Book
  /** Language that the elements around it have. */
  readonly lang: Lang
  /** A link may not stand in another. */
  readonly isInLink: boolean
  /** The block that is being written, for warnings. */
  readonly anchor?: Anchor
}

export type WriteBlock<B> = (block: B, context: Context) => Markup

export type WriteInline<I extends Inline> = (inline: I, context: Context) => Markup

export function bookOf(
  { blocks, languages: [lang] }: Publication,
  ui: Words,
  onWarning: (warning: WriterWarning) => void,
  handlers: Pick<Book, 'writeBlock' | 'writeInline'>,
): Book {
  const addresses = addressesOf(blocks)
  const document = addresses[0] && splitAnchor(addresses[0].anchor)?.document
  const home: Home = { lang, ...(document !== undefined && { document }) }
  const known = new Set(addresses.map((address) => idOf(address.anchor, address.lang, home)))
  const opened = new Set<string>()
  const counts = new Map<string, number>()
  return {
    home,
    ui,
    hasTitlePage: blocks.some((block) => block.type === 'title-page' && block.variant === 'title'),
    target: (anchor, wanted) =>
      [wanted, lang, ...languages]
        .map((candidate) => idOf(anchor, candidate, home))
        .find((id) => known.has(id)),
    open: (anchor, wanted) => {
      const id = idOf(anchor, wanted, home)
      if (opened.has(id)) return undefined
      opened.add(id)
      return id
    },
    nextId: (kind) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return `~${kind}-${count}`
    },
    notes: [],
    numbers: new Map(),
    warn: (code, message, anchor) => onWarning({ code, message, ...(anchor !== undefined && { anchor }) }),
    ...handlers,
  }
}

export function writeBlocks(blocks: readonly PublicationBlock[], context: Context): Markup {
  return lines(blocks.map((block) => context.book.writeBlock(block, context)))
}

export function writeInlines(inlines: readonly Inline[], context: Context): Markup {
  return trusted(inlines.map((inline) => context.book.writeInline(inline, context)).join(''))
}

interface Placed {
  readonly lang: Lang
  readonly anchor?: Anchor
  readonly facets?: Readonly<Record<string, string>>
}

/** What every element of a block says: its address, its language where it is not that around it, its facets. */
export function attributesOf({ lang, anchor, facets }: Placed, { book, lang: around }: Context): Attributes {
  return {
    id: anchor && book.open(anchor, lang),
    lang: lang === around ? undefined : lang,
    'data-facets': facets && JSON.stringify(facets),
  }
}

/** The inside of a block. */
export function inside({ lang, anchor }: Pick<Placed, 'lang' | 'anchor'>, context: Context): Context {
  return { ...context, lang, ...(anchor !== undefined && { anchor }) }
}
