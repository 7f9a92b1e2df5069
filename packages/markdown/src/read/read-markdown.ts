import type { PublicationBlock } from '@diglot/core'
import { parseSyntax } from '../syntax.ts'
import { readBlocks } from './blocks.ts'
import { splitFrontMatter } from './front-matter.ts'

/**
 * The content blocks of a file that `toMarkdown` wrote: `readMarkdown(toMarkdown(p)).blocks` equals `contentBlocks(p)`.
 *
 * Other Markdown is read for its words: what a publication has no block for becomes paragraphs. Never throws on any text.
 */
export function readMarkdown(text: string): { readonly blocks: PublicationBlock[] } {
  const { home, body } = splitFrontMatter(text)
  const root = parseSyntax(body)
  const notes = new Map(
    root.children
      .filter((node) => node.type === 'footnoteDefinition')
      .map((node) => [node.label ?? node.identifier, node]),
  )
  return {
    blocks: readBlocks({ nodes: root.children, at: 0 }, { home, notes, opened: new Set() }, () => false),
  }
}
