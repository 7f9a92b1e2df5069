import type { PhrasingContent } from 'mdast'
import { tagEnd, tagIn, type Tag } from '../tag.ts'

export interface OpeningTag extends Tag {
  /** What the tag wraps: a label or a number. */
  readonly inside: readonly PhrasingContent[]
}

/** The tags that running text starts with, and the rest of it. */
export function openingTags(nodes: readonly PhrasingContent[]): {
  readonly tags: readonly OpeningTag[]
  readonly rest: readonly PhrasingContent[]
} {
  const [first] = nodes
  const tag = first?.type === 'html' ? tagIn(first.value) : undefined
  const end = nodes.findIndex((node) => node.type === 'html' && node.value === tagEnd)
  if (tag === undefined || end === -1) return { tags: [], rest: nodes }
  const { tags, rest } = openingTags(nodes.slice(end + 1))
  return { tags: [{ ...tag, inside: nodes.slice(1, end) }, ...tags], rest }
}

/** The text without the separator it starts with. */
export function without(separator: string, nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [first, ...others] = nodes
  if (first?.type !== 'text' || !first.value.startsWith(separator)) return nodes
  return [{ ...first, value: first.value.slice(separator.length) }, ...others]
}
