import { type ContentsBlock, type ContentsEntry, labelled, type TitleIn } from '@diglot/core'
import { InternalHyperlink, Paragraph, type ParagraphChild } from 'docx'
import { type Context, type WriteBlock, writeInlines } from '../context.ts'
import { beginField, endField, field } from '../field.ts'
import { inside, paragraph } from '../paragraph.ts'
import { runs, tab } from '../run.ts'

/**
 * A table of contents that Word can rebuild from the headings, filled as it would fill it (ECMA-376 17.16.5.68).
 *
 * Pages are those of the labels given. Without one, the entry has no number until Word rebuilds the table.
 */
export const writeContents: WriteBlock<ContentsBlock> = (contents, context) => {
  const { book } = context
  const within = inside(contents, context)
  const heading = contents.title.flatMap((words, index) => [
    ...(index === 0 ? [] : runs('\u2003', within)),
    ...titleRuns(words, { ...within, lang: words.lang }),
  ])
  const lines = contents.entries.flatMap((entry) =>
    entry.titles.map((title) => ({ level: entry.level, children: entryRuns(entry, title, within) })),
  )
  if (lines.length === 0) return [paragraph('TOCHeading', heading, within)]
  const unknown = contents.entries.filter(({ anchor }) => book.labels.of(anchor, contents.lang) === undefined)
  if (unknown.length > 0) {
    book.warn(
      'page-unknown',
      `Cannot number the pages of ${unknown.length} entries of the contents: no labels are given for them`,
      unknown[0]?.anchor,
    )
  }
  return [
    paragraph('TOCHeading', heading, within),
    ...lines.map(
      ({ level, children }, index) =>
        new Paragraph({
          style: `TOC${level}`,
          children: [
            ...(index === 0 ? beginField('TOC \\o "1-3" \\h \\z \\u') : []),
            ...children,
            ...(index === lines.length - 1 ? [endField()] : []),
          ],
        }),
    ),
  ]
}

function entryRuns({ anchor }: ContentsEntry, title: TitleIn, context: Context): readonly ParagraphChild[] {
  const { book } = context
  const entry: Context = { ...context, lang: title.lang, openings: [] }
  const target = book.bookmarks.target(anchor, title.lang)
  if (target === undefined) {
    book.warn('unknown-reference', `Cannot list \`${anchor}\`, which is not in this publication`, anchor)
    return titleRuns(title, entry)
  }
  const page = book.labels.of(anchor, target.lang)
  const number =
    page === undefined
      ? []
      : [tab(entry), ...field(`PAGEREF ${target.name} \\h`, page, { ...entry, lang: 'en' })]
  return [new InternalHyperlink({ anchor: target.name, children: [...titleRuns(title, entry), ...number] })]
}

function titleRuns({ lang, label, children }: TitleIn, context: Context): readonly ParagraphChild[] {
  return [...runs(labelled(label ?? '', '', lang), context), ...writeInlines(children, context)]
}
