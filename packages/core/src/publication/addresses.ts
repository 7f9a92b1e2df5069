import type { Anchor } from '../content/anchor.ts'
import type { Lang } from '../lang.ts'
import type { ParallelBlock, ParallelRow, PublicationBlock } from './publication.ts'

/** An anchor and the language of the block that carries it. */
export interface Address {
  readonly anchor: Anchor
  readonly lang: Lang
}

/** Everything in blocks that can be sent to: blocks, items, rows and entries, each in its language. */
export function addressesOf(blocks: readonly PublicationBlock[]): Address[] {
  return blocks.flatMap((block) => [...own(block.anchor, block.lang), ...inside(block)])
}

/** A row that none of its blocks answers for is an address of its own, in the language of the first column. */
export function addressOfRow(row: ParallelRow, { languages }: ParallelBlock): Address[] {
  const answered = row.cells.flat().some((block) => block.anchor === row.anchor)
  return answered ? [] : own(row.anchor, languages[0])
}

function inside(block: PublicationBlock): Address[] {
  switch (block.type) {
    case 'section':
    case 'box':
    case 'imprint':
      return addressesOf(block.children)
    case 'list':
      return block.items.flatMap((item) => own(item.anchor, item.lang))
    case 'table':
      return [...block.header, ...block.rows].flatMap((row) => own(row.anchor, block.lang))
    case 'figure':
      return addressesOf([block.data])
    case 'parallel':
      return block.rows.flatMap((row) => [
        ...addressOfRow(row, block),
        ...[...row.cells, row.remarks ?? []].flatMap(addressesOf),
      ])
    case 'timeline':
    case 'glossary':
      return block.entries.flatMap((entry) => own(entry.anchor, block.lang))
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'contents':
    case 'index':
    case 'title-page':
    case 'page-break':
      return []
  }
}

function own(anchor: Anchor | undefined, lang: Lang): Address[] {
  return anchor === undefined ? [] : [{ anchor, lang }]
}
