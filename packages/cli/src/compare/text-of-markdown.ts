import type { ComparedSegment, ComparedText } from '@diglot/compare'
import { inlineText, type Lang, type PublicationBlock } from '@diglot/core'
import { readMarkdown } from '@diglot/markdown'

/** A Markdown file as it is compared: a segment for each heading, paragraph, item, quotation and row, markup off. */
export function textOfMarkdown(markdown: string, lang: Lang, name: string): ComparedText {
  const segments: ComparedSegment[] = []
  let section: string | undefined
  const put = (text: string, label?: string) => {
    if (text.trim() === '') return
    segments.push({
      text: text.trim(),
      ...(label !== undefined && { label }),
      ...(section !== undefined && { section }),
    })
  }
  const visit = (blocks: readonly PublicationBlock[]): void => {
    for (const block of blocks) {
      switch (block.type) {
        case 'heading':
          section = inlineText(block.children)
          put(section)
          break
        case 'paragraph':
          put(inlineText(block.children), block.number)
          break
        case 'list':
          for (const item of block.items) put(inlineText(item.children), item.label)
          break
        case 'quote':
          put(inlineText(block.children))
          break
        case 'section':
          visit(block.children)
          break
        case 'table':
          for (const row of [...block.header, ...block.rows])
            put(row.cells.map(({ children }) => inlineText(children)).join(' | '))
          break
        default:
          // `readMarkdown` gives no other blocks of content.
          break
      }
    }
  }
  visit(readMarkdown(markdown).blocks)
  return { name, lang, segments }
}
