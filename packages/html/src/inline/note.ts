import type { NoteInline } from '@diglot/core'
import type { WriteInline } from '../context.ts'
import { element, words } from '../markup/markup.ts'

/** The number of a note, leading to it; the note stands at the end of the chapter. */
export const writeNote: WriteInline<NoteInline> = (note, { book, isInLink }) => {
  const key = `${note.id}@${note.lang}`
  const known = book.numbers.get(key)
  const number = known ?? book.numbers.size + 1
  if (known === undefined) {
    book.numbers.set(key, number)
    book.notes.push({ number, note })
  }
  const mark = words(String(number))
  return element('sup', { class: 'note', id: known === undefined ? `~ref-${number}` : undefined }, [
    isInLink
      ? mark
      : element('a', { href: `#~note-${number}`, role: 'doc-noteref', 'aria-label': book.ui.note(number) }, [
          mark,
        ]),
  ])
}
