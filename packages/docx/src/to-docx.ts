import { addressesOf, isSheet, type Publication, type WriterWarning } from '@diglot/core'
import { Document, type ISectionOptions, Packer } from 'docx'
import { registerBookmarks } from './bookmark/register.ts'
import { writeBlock } from './block/handlers.ts'
import { type Book, type Context, type DrawPicture, writeBlocks } from './context.ts'
import { writeInline } from './inline/handlers.ts'
import { finishPackage } from './package/finish.ts'
import { pageLabelsFrom } from './page-label.ts'
import { type PageSequence, pageSequences } from './page-sequence.ts'
import { headsAndFolios } from './running-head.ts'
import { sectionProperties } from './section-properties.ts'
import { sheetSequences } from './sheet-sequence.ts'
import { spaced } from './table.ts'
import { themeFor } from './theme.ts'
import { legalText } from './xml/legal.ts'

export interface DocxOptions {
  /**
   * Printed page numbers by `document#block` or `document#block@lang`, for the contents, cross references and the
   * index. Without them these have no numbers until Word updates its fields.
   */
  readonly pageLabels?: ReadonlyMap<string, string>
  /** Draws figures; without it they are written as the tables of their data. */
  readonly drawPicture?: DrawPicture
  /** Called once for every thing that could not be written as the publication has it. */
  readonly onWarning?: (warning: WriterWarning) => void
}

/**
 * A publication as a Word file (ECMA-376, transitional).
 *
 * The same publication, labels and pictures give the same bytes.
 */
export async function toDocx(publication: Publication, options: DocxOptions = {}): Promise<Uint8Array> {
  const { metadata } = publication
  const warn: Book['warn'] = (code, message, anchor) =>
    options.onWarning?.({ code, message, ...(anchor === undefined ? {} : { anchor }) })
  const sheet = isSheet(publication.blocks)
  const book: Book = {
    theme: themeFor(publication.languages, sheet ? 'sheet' : 'book'),
    below: sheet ? 1 : 0,
    labels: pageLabelsFrom(options.pageLabels ?? new Map()),
    bookmarks: registerBookmarks(addressesOf(publication.blocks)),
    notes: [],
    ...(options.drawPicture === undefined ? {} : { drawPicture: options.drawPicture }),
    warn,
    writeBlock,
    writeInline,
  }
  const context: Context = {
    book,
    lang: publication.languages[0],
    measure: book.theme.measure,
    edge: book.theme.edge,
    place: 'page',
    format: {},
    openings: [],
  }
  const sequences = (sheet ? sheetSequences : pageSequences)(publication.blocks)
  const firstOfBody = sequences.findIndex(({ matter }) => matter !== 'front')
  const sections = sequences.map((sequence, index) =>
    writeSequence(sequence, publication, context, index === firstOfBody),
  )
  const document = new Document({
    title: plain(metadata.title),
    creator: plain(metadata.creator),
    sections: sections.length > 0 ? sections : [{ children: [] }],
    footnotes: Object.fromEntries(book.notes.map((note, index) => [index + 1, { children: [note] }])),
    evenAndOddHeaderAndFooters: true,
    customProperties: [
      { name: 'Publication', value: publication.id },
      { name: 'Version', value: metadata.version },
      { name: 'Licence', value: `${metadata.licence.spdx} ${metadata.licence.url}` },
      ...[...book.bookmarks.hashed()].map(([name, value]) => ({ name: `Bookmark ${name}`, value })),
    ].map(({ name, value }) => ({ name, value: plain(value) })),
  })
  const packed: Uint8Array = await Packer.pack(document, 'uint8array')
  return finishPackage(packed, publication, book.theme)
}

function writeSequence(
  sequence: PageSequence,
  publication: Publication,
  context: Context,
  isFirstOfBody: boolean,
): ISectionOptions {
  const { measure: whole, sheet } = context.book.theme
  const measure = sequence.columns === 2 && sheet ? (whole - sheet.columnGap) / 2 : whole
  return {
    properties: sectionProperties(sequence, context.book.theme, isFirstOfBody),
    // What goes on down the page keeps the heads it has.
    ...(sequence.opens === 'here' ? {} : headsAndFolios(sequence, publication, context)),
    children: spaced(
      writeBlocks(sequence.blocks, {
        ...context,
        measure,
        place: sequence.isSmallPrint ? 'small-print' : 'page',
      }),
    ),
  }
}

function plain(text: string): string {
  return legalText(text).text
}
