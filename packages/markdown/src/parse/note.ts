import { labelOf, labelOffsets } from './notes.ts'
import { offsetsOf, placeOf } from './place.ts'
import { readText, type Reading } from './text.ts'
import type { MarkdownNote } from './tree.ts'
import { unsupported } from './unsupported.ts'

/** The notes that a file defines, in its order; a note is one paragraph and refers to no other note. */
export function readNotes(reading: Reading): MarkdownNote[] {
  return reading.notes.definitions.map((node) => {
    const at = offsetsOf(node)
    const [first, ...others] = node.children
    if (first === undefined) reading.report({ ...unsupported('emptyNote'), at })
    else if (first.type !== 'paragraph') reading.report({ ...unsupported('longNote'), at: offsetsOf(first) })
    for (const other of others) reading.report({ ...unsupported('longNote'), at: offsetsOf(other) })
    const inlines = first?.type === 'paragraph' ? first.children : []
    for (const inline of inlines)
      if (inline.type === 'footnoteReference')
        reading.report({ ...unsupported('nestedNote'), at: offsetsOf(inline) })
    return {
      type: 'note',
      label: labelOf(node),
      labelPlace: placeOf(reading.source, ...labelOffsets(node)),
      ...readText(inlines, placeOf(reading.source, ...at), reading),
    }
  })
}
