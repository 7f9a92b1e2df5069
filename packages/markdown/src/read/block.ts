import type {
  Anchor,
  HeadingBlock,
  Lang,
  ListBlock,
  ListItemBlock,
  ParagraphBlock,
  QuoteBlock,
} from '@diglot/core'
import type { Blockquote, Heading, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { anchorOfId } from '../address.ts'
import { separator } from '../write/state.ts'
import { readInlines, readWords } from './inline.ts'
import type { ReadState } from './state.ts'
import { openingTags, without, type OpeningTag } from './tags.ts'

/** Anchor and language that a tag gives its block; without a tag the block has no anchor and is in the file's language. */
export function baseOf(
  tag: OpeningTag | undefined,
  state: ReadState,
): { readonly lang: Lang; readonly anchor?: Anchor } {
  const anchor = tag?.id === undefined ? undefined : anchorOfId(tag.id, state.home)
  return { lang: tag?.lang ?? state.home.lang, ...(anchor && { anchor }) }
}

export function readHeading(node: Heading, state: ReadState): HeadingBlock {
  const { tags, rest } = openingTags(node.children)
  const tag = tags.find(({ classes }) => classes === undefined)
  const base = baseOf(tag, state)
  const label = tag && readWords(tag.inside, state)
  const level = node.depth <= 2 ? 1 : node.depth === 3 ? 2 : 3
  const title = label ? without(separator(label, base.lang), rest) : rest
  return {
    type: 'heading',
    ...base,
    level,
    ...(label && { label }),
    children: readInlines(title, base.lang, state),
  }
}

export function readParagraph(node: Paragraph, state: ReadState): ParagraphBlock {
  const { tags, rest } = openingTags(node.children)
  const base = baseOf(tags[0], state)
  const number = tags[0] && readWords(tags[0].inside, state)
  return {
    type: 'paragraph',
    ...base,
    ...(number && { number }),
    children: readInlines(number ? without(' ', rest) : rest, base.lang, state),
  }
}

export function readQuote(node: Blockquote, state: ReadState): QuoteBlock {
  const { tags, rest } = openingTags(phrasingIn(node.children))
  const base = baseOf(tags[0], state)
  return { type: 'quote', ...base, children: readInlines(rest, base.lang, state) }
}

export function readList(node: List, state: ReadState): ListBlock {
  const parts = node.children.map((item) => openingTags(phrasingIn(item.children)))
  const own = parts[0]?.tags.find(isListTag)
  const items = parts.map(({ tags, rest }): ListItemBlock => {
    const tag = tags.find((candidate) => !isListTag(candidate))
    const base = baseOf(tag, state)
    const label = tag && readWords(tag.inside, state)
    const words = label ? without(separator(label, base.lang), rest) : rest
    return {
      type: 'list-item',
      ...base,
      ...(label && { label }),
      children: readInlines(words, base.lang, state),
    }
  })
  const base = own ? baseOf(own, state) : { lang: items[0]?.lang ?? state.home.lang }
  return { type: 'list', ...base, items }
}

function isListTag({ classes }: OpeningTag): boolean {
  return classes?.includes('list') === true
}

/** The running text of blocks that a container holds; it has one paragraph in what `toMarkdown` writes. */
function phrasingIn(nodes: readonly RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node, at): PhrasingContent[] => [
    ...(at === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
    ...wordsOf(node),
  ])
}

function wordsOf(node: RootContent): PhrasingContent[] {
  if (node.type === 'paragraph' || node.type === 'heading') return node.children
  if (node.type === 'code') return [{ type: 'text', value: node.value }]
  return 'children' in node ? phrasingIn(node.children) : []
}
