import type { Matter, ParallelBlock, PublicationBlock, SectionBlock, TitleIn } from '@diglot/core'

/** Pages that share heads, folios and the way they open: a section in Word's sense (ECMA-376 17.6). */
export interface PageSequence {
  readonly kind: 'title-page' | 'imprint' | 'text'
  /** Before a recto, a page stays blank where it must; `here` goes on down the page. */
  readonly opens: 'recto' | 'any' | 'here'
  /** Columns that the text runs through; one where none are said. */
  readonly columns?: 1 | 2
  /** Notes and sources, set small. */
  readonly isSmallPrint?: boolean
  /** The first page of an opening has no running head; one after a mere page break has. */
  readonly isOpening: boolean
  readonly matter: Matter
  /** Running head of the rectos. */
  readonly head: readonly TitleIn[]
  readonly blocks: readonly PublicationBlock[]
}

/** The blocks of a publication by the pages they open: chapters, annexes, parts and the contents start on a recto. */
export function pageSequences(blocks: readonly PublicationBlock[]): PageSequence[] {
  const sequences: PageSequence[] = []
  for (const event of blocks.flatMap(eventsOf)) {
    const current = sequences.at(-1)
    if ('opens' in event) sequences.push({ ...event, blocks: [] })
    else if ('breaks' in event) {
      if (current) sequences.push({ ...current, opens: event.breaks, isOpening: false, blocks: [] })
    } else if (current?.kind === 'text' || (current && current.blocks.length === 0)) {
      sequences[sequences.length - 1] = { ...current, blocks: [...current.blocks, event.block] }
    } else sequences.push({ ...loose, blocks: [event.block] })
  }
  return sequences
    .filter((sequence) => sequence.blocks.length > 0)
    .map((sequence) => ({ ...sequence, blocks: joinParallels(sequence.blocks) }))
}

type Event =
  | Omit<PageSequence, 'blocks'>
  | { readonly breaks: 'recto' | 'any' }
  | { readonly block: PublicationBlock }

/** Text that stands in no section. */
const loose: Omit<PageSequence, 'blocks'> = {
  kind: 'text',
  opens: 'recto',
  isOpening: true,
  matter: 'body',
  head: [],
}

const front: Omit<PageSequence, 'blocks' | 'kind'> = {
  opens: 'recto',
  isOpening: true,
  matter: 'front',
  head: [],
}

function eventsOf(block: PublicationBlock): Event[] {
  switch (block.type) {
    case 'title-page':
      // A masthead stands over the text that follows it.
      return block.variant === 'masthead' ? [{ block }] : [{ ...front, kind: 'title-page' }, { block }]
    case 'imprint':
      return [
        { ...front, kind: 'imprint', opens: 'any', matter: block.variant === 'colophon' ? 'back' : 'front' },
        { block },
      ]
    case 'contents':
      return [{ ...front, kind: 'text', head: block.title }, { block }]
    case 'page-break':
      return [{ breaks: block.to }]
    case 'section':
      return sectionEvents(block)
    default:
      return [{ block }]
  }
}

/** The address of a section goes to its first block, so that the blocks themselves follow each other on the page. */
function sectionEvents(section: SectionBlock): Event[] {
  const [first, ...rest] = section.children
  const opening: Event[] =
    section.role === 'section'
      ? []
      : [{ kind: 'text', opens: 'recto', isOpening: true, matter: section.matter, head: titlesOf(section) }]
  if (first === undefined) return opening
  const blocks =
    first.type === 'section' || first.type === 'page-break'
      ? eventsOf(first)
      : [{ block: openedBy(section, first) }]
  return [...opening, ...blocks, ...rest.flatMap(eventsOf)]
}

function openedBy(section: SectionBlock, block: PublicationBlock): PublicationBlock {
  if (block.type !== 'parallel') return { ...section, children: [block] }
  return {
    ...block,
    rows: block.rows.map((row, index) =>
      index > 0 ? row : { ...row, cells: [[{ ...section, children: row.cells[0] }], row.cells[1]] },
    ),
  }
}

function titlesOf({ children: [first] }: SectionBlock): TitleIn[] {
  const headings = first?.type === 'parallel' ? (first.rows[0]?.cells.flat() ?? []) : [first]
  return headings.flatMap((heading) => (heading?.type === 'heading' ? [heading] : []))
}

/** Columns of the same languages that follow each other are one table, with the names of the languages said once. */
function joinParallels(blocks: readonly PublicationBlock[]): PublicationBlock[] {
  const joined: PublicationBlock[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (block.type === 'parallel' && before?.type === 'parallel' && continues(before, block))
      joined[joined.length - 1] = { ...before, rows: [...before.rows, ...block.rows] }
    else joined.push(block)
  }
  return joined
}

function continues(before: ParallelBlock, block: ParallelBlock): boolean {
  return (
    block.anchor === undefined && before.languages.every((lang, column) => lang === block.languages[column])
  )
}
