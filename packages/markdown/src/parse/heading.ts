import type { Heading, PhrasingContent, Text } from 'mdast'
import { offsetsOf, placeOf } from './place.ts'
import { readText, type Reading } from './text.ts'
import type { MarkdownHeading, MarkdownId } from './tree.ts'
import { unsupported } from './unsupported.ts'

/** `{…}` at the end of a title, with the space before it; `id` is set where it holds one id and nothing else. */
const attributes = /[ \t]*\{(?:#(?<id>[A-Za-z][\w.-]*)|[^{}]*)\}$/

/** A section's heading. A heading of the first level is reported and left out. */
export function readHeading(node: Heading, reading: Reading): MarkdownHeading | undefined {
  const at = offsetsOf(node)
  if (node.depth === 1) {
    reading.report({ ...unsupported('topHeading'), at })
    return undefined
  }
  const { title, id } = splitId(node.children, reading)
  const text = readText(title, placeOf(reading.source, ...at), reading)
  if (text.plainText === '') reading.report({ ...unsupported('emptyHeading'), at })
  return { type: 'heading', level: node.depth, ...text, ...(id && { id }) }
}

/** The title's inlines without the id, and the id. An escaped brace is text. */
function splitId(
  children: readonly PhrasingContent[],
  { source, report }: Reading,
): { readonly title: readonly PhrasingContent[]; readonly id?: MarkdownId } {
  const last = children.at(-1)
  const match = last?.type === 'text' ? attributes.exec(source.text.slice(...offsetsOf(last))) : null
  if (last?.type !== 'text' || match === null) return { title: children }
  const [start, end] = offsetsOf(last)
  const cut = start + match.index
  const brace = source.text.indexOf('{', cut)
  if (brace > start && source.text.charAt(brace - 1) === '\\') return { title: children }
  const length = last.value.length - match[0].length
  const title = length > 0 ? [...children.slice(0, -1), shortened(last, length, cut)] : children.slice(0, -1)
  const value = match.groups?.['id']
  if (value === undefined) {
    report({ ...unsupported('headingAttributes'), at: [brace, end] })
    return { title }
  }
  return { title, id: { value, place: placeOf(source, brace + 2, brace + 2 + value.length) } }
}

/** The first `length` units of a text, which end at the offset `end`. */
function shortened(text: Text, length: number, end: number): Text {
  if (!text.position) return { ...text, value: text.value.slice(0, length) }
  const position = { start: text.position.start, end: { ...text.position.end, offset: end } }
  return { ...text, value: text.value.slice(0, length), position }
}
