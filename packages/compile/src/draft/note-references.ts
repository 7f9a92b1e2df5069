import type { ContentInline } from '@diglot/core'
import type { MarkdownBlock } from '@diglot/markdown'

/** Labels of the notes that a block refers to, in the order of its text. */
export function notesIn(block: MarkdownBlock): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'quote':
      return inInlines(block.children)
    case 'list':
      return block.items.flatMap(({ children }) => inInlines(children))
    case 'table':
      return [
        ...block.columns.flatMap(({ header }) => inInlines(header.children)),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => inInlines(children))),
      ]
    case 'table-fence':
      return []
  }
}

function inInlines(inlines: readonly ContentInline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'note-reference') return [inline.note]
    return inline.type === 'text' ? [] : inInlines(inline.children)
  })
}

/** The same text, its references naming notes by id instead of by label. */
export function withNoteIds(
  inlines: readonly ContentInline[],
  ids: ReadonlyMap<string, string>,
): readonly ContentInline[] {
  return inlines.map((inline): ContentInline => {
    if (inline.type === 'note-reference') return { ...inline, note: ids.get(inline.note) ?? inline.note }
    return inline.type === 'text' ? inline : { ...inline, children: withNoteIds(inline.children, ids) }
  })
}
