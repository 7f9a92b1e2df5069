import type { Blockquote } from 'mdast'
import { offsetsOf, placeOf } from './place.ts'
import { readText, type Reading } from './text.ts'
import type { MarkdownQuote } from './tree.ts'
import { unsupported } from './unsupported.ts'

/** A quotation of one paragraph. */
export function readQuote(node: Blockquote, reading: Reading): MarkdownQuote {
  const at = offsetsOf(node)
  const [first, ...others] = node.children
  if (first === undefined) reading.report({ ...unsupported('longQuote'), at })
  for (const other of first === undefined || first.type === 'paragraph' ? others : [first, ...others])
    reading.report({ ...unsupported('longQuote'), at: offsetsOf(other) })
  const inlines = first?.type === 'paragraph' ? first.children : []
  const text = readText(inlines, placeOf(reading.source, ...at), reading)
  const alert = /^\[!\w+\]/.exec(first ? reading.source.text.slice(...offsetsOf(first)) : '')
  if (first && alert) {
    const [start] = offsetsOf(first)
    reading.report({ ...unsupported('alert'), at: [start, start + alert[0].length] })
  }
  return { type: 'quote', ...text }
}
