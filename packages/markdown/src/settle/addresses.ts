import type { Anchor, Lang, PublicationBlock } from '@diglot/core'

/** An anchor and the language of the block that carries it. */
export interface Address {
  readonly anchor: Anchor
  readonly lang: Lang
}

/** Every address that a link can lead to, in reading order. */
export function addressesOf(blocks: readonly PublicationBlock[]): Address[] {
  return blocks.flatMap((block) => [
    ...(isDrawn(block) ? [] : own(block.anchor, block.lang)),
    ...within(block),
  ])
}

function own(anchor: Anchor | undefined, lang: Lang): Address[] {
  return anchor === undefined ? [] : [{ anchor, lang }]
}

/** Lists drawn from the content and pages of the book are no place to lead to. */
function isDrawn({ type }: PublicationBlock): boolean {
  return ['contents', 'glossary', 'index', 'timeline', 'title-page', 'imprint', 'page-break'].includes(type)
}

function within(block: PublicationBlock): Address[] {
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
      return block.rows.flatMap(({ cells, remarks = [] }) => addressesOf([...cells.flat(), ...remarks]))
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
