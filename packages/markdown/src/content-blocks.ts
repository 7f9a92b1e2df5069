import type { Publication, PublicationBlock } from '@diglot/core'
import { filled } from './parallel-rows.ts'
import { isContent } from './content-kinds.ts'
import { settlePublication } from './settle/publication.ts'

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
    if (!isContent(block)) return []
    if (block.type === 'section') return [{ ...block, children: contentOf(block.children) }]
    return block.type === 'parallel'
      ? filled({
          ...block,
          rows: block.rows.map(({ anchor, cells }) => ({
            ...(anchor && { anchor }),
            cells: [contentOf(cells[0]), contentOf(cells[1])],
          })),
        })
      : [block]
  })
}
