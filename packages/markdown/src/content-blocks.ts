import type { Publication, PublicationBlock } from '@diglot/core'
import { settlePublication } from './settle/publication.ts'

/** Blocks that hold the content itself; the others are drawn from it or stand for a page of the book. */
const isContent = {
  section: true,
  heading: true,
  paragraph: true,
  list: true,
  quote: true,
  table: true,
  parallel: true,
  figure: false,
  box: false,
  timeline: false,
  contents: false,
  glossary: false,
  index: false,
  'title-page': false,
  imprint: false,
  'page-break': false,
} as const satisfies Readonly<Record<PublicationBlock['type'], boolean>>

/**
 * The content of a publication as Markdown says it: what `readMarkdown(toMarkdown(publication))` gives back.
 *
 * These are its sections, headings, paragraphs, lists, quotations, tables and parallels with their anchors, numbers,
 * languages and notes. The words are the same; what Markdown cannot say is put as Markdown says it (see the README).
 */
export function contentBlocks(publication: Publication): PublicationBlock[] {
  return contentOf(settlePublication(publication))
}

function contentOf(blocks: readonly PublicationBlock[]): PublicationBlock[] {
  return blocks.flatMap((block): PublicationBlock[] => {
    if (!isContent[block.type]) return []
    if (block.type === 'section') return [{ ...block, children: contentOf(block.children) }]
    if (block.type !== 'parallel') return [block]
    const rows = block.rows
      .map((row) => ({ ...row, cells: [contentOf(row.cells[0]), contentOf(row.cells[1])] as const }))
      .filter(({ cells }) => cells.flat().length > 0)
    return rows.length === 0 ? [] : [{ ...block, rows }]
  })
}
