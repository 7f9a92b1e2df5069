import type { List, ListItem } from 'mdast'
import { idComment } from './id-comment.ts'
import { offsetsOf, placeOf } from './place.ts'
import { readText, type Reading } from './text.ts'
import type { MarkdownList, MarkdownListItem } from './tree.ts'
import { unsupported } from './unsupported.ts'

/** A list whose items are one paragraph each; its numbers or letters are printed from data. */
export function readList(node: List, reading: Reading): MarkdownList {
  const at = offsetsOf(node)
  if (typeof node.start === 'number' && node.start !== 1) reading.report({ ...unsupported('listStart'), at })
  return {
    type: 'list',
    ordered: node.ordered === true,
    place: placeOf(reading.source, ...at),
    items: node.children.map((item) => readItem(item, reading)),
  }
}

function readItem(item: ListItem, reading: Reading): MarkdownListItem {
  const { source, report } = reading
  const at = offsetsOf(item)
  const [first] = item.children
  const id = first?.type === 'html' ? idComment(first, source) : undefined
  const [text, ...others] = id ? item.children.slice(1) : item.children
  if (text === undefined) report({ ...unsupported('emptyItem'), at })
  for (const other of text?.type === 'paragraph' || text === undefined ? others : [text, ...others])
    report({ ...unsupported(other.type === 'list' ? 'nestedList' : 'longItem'), at: offsetsOf(other) })
  const inlines = text?.type === 'paragraph' ? text.children : []
  const start = text ? offsetsOf(text)[0] : at[0]
  if (/^\[[ \txX]\][ \t]/.test(source.text.slice(start, start + 4)))
    report({ ...unsupported('task'), at: [start, start + 3] })
  return { type: 'list-item', ...readText(inlines, placeOf(source, ...at), reading), ...(id && { id }) }
}
