import { writeInlines, type Context } from './context.ts'
import { langOf } from './lang-of.ts'
import { element, lines, words, type Markup } from './markup/markup.ts'

/** The notes referred to since the last time, each with a link back; a note within a note follows it. */
export function endnotes(context: Context): Markup {
  const { book } = context
  const items: Markup[] = []
  for (let next = book.notes.shift(); next !== undefined; next = book.notes.shift()) {
    const { number, note } = next
    items.push(
      element('li', { id: `~note-${number}`, value: number, ...langOf(note.lang, context) }, [
        writeInlines(note.children, { ...context, lang: note.lang }),
        words(' '),
        element('a', { href: `#~ref-${number}`, role: 'doc-backlink', 'aria-label': book.ui.backToText }, [
          words('↩'),
        ]),
      ]),
    )
  }
  if (items.length === 0) return words('')
  return element('section', { class: 'notes', 'aria-label': book.ui.notes }, [
    element('ol', {}, [lines(items)]),
  ])
}
