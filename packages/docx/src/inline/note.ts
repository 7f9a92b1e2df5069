import type { NoteInline } from '@diglot/core'
import { FootnoteReferenceRun, Paragraph, Tab, TextRun } from 'docx'
import { type WriteInline, writeInlines } from '../context.ts'
import { styleOf } from '../style/text-styles.ts'

/** A footnote: every reference has a note of its own, for LibreOffice shows a note that is referred to twice as empty. */
export const writeNote: WriteInline<NoteInline> = ({ lang, children }, context) => {
  const { book } = context
  const note = writeInlines(children, { ...context, lang, format: {}, openings: [] })
  book.notes.push(
    new Paragraph({
      style: styleOf('FootnoteText', lang),
      children: [new TextRun({ children: [new Tab()] }), ...note],
    }),
  )
  return [new FootnoteReferenceRun(book.notes.length)]
}
