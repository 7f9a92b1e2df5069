import type { Html } from 'mdast'
import { offsetsOf, placeOf, type SourceText } from './place.ts'
import type { MarkdownId } from './tree.ts'

const comment = /^<!--[ \t]*(?<id>[A-Za-z][\w.-]*?)[ \t]*-->$/

/** The id in `<!-- p2a -->`, placed without the comment's marks; `undefined` for any other HTML. */
export function idComment(node: Html, source: SourceText): MarkdownId | undefined {
  const value = comment.exec(node.value)?.groups?.['id']
  if (value === undefined) return undefined
  const start = source.text.indexOf(value, offsetsOf(node)[0])
  return { value, place: placeOf(source, start, start + value.length) }
}
