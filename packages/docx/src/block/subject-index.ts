import type { Anchor, IndexBlock, IndexEntry, IndexReference } from '@diglot/core'
import { InternalHyperlink, type Paragraph, type ParagraphChild } from 'docx'
import type { Context, WriteBlock } from '../context.ts'
import { field } from '../field.ts'
import { inside, paragraph } from '../paragraph.ts'
import { runs } from '../run.ts'

/** An entry a paragraph: its forms, then the pages that mention it, or the paragraphs where pages are not known. */
export const writeIndex: WriteBlock<IndexBlock> = (index, context) => {
  const within = inside(index, context)
  return index.entries.map((entry, place) =>
    writeEntry(entry, place === 0 ? within : { ...within, openings: [] }),
  )
}

function writeEntry({ forms, references }: IndexEntry, context: Context): Paragraph {
  const written: ParagraphChild[] = forms.flatMap(({ lang, text }, index) => [
    ...(index === 0 ? [] : runs('\u2002', context)),
    ...runs(text, { ...context, lang }),
  ])
  const places = stretches(references, context).flatMap((stretch) => [
    ...runs(context.lang === 'zh-Hans' ? '、' : ', ', context),
    ...writeStretch(stretch, context),
  ])
  return paragraph('IndexEntry', [...written, ...places], context)
}

/** References on one page, or on pages that follow each other. */
interface Stretch {
  readonly first: Place
  readonly last: Place
}

interface Place {
  readonly anchor: Anchor
  readonly label: string
  /** A paragraph where pages are not known. */
  readonly kind: 'page' | 'paragraph'
}

function stretches(references: readonly IndexReference[], { book, lang }: Context): Stretch[] {
  const found: Stretch[] = []
  for (const { anchor, label } of references) {
    const page = book.labels.of(anchor, lang)
    const place: Place =
      page === undefined ? { anchor, label, kind: 'paragraph' } : { anchor, label: page, kind: 'page' }
    const before = found.at(-1)
    if (before !== undefined && continues(before.last, place))
      found[found.length - 1] = { first: before.first, last: place }
    else found.push({ first: place, last: place })
  }
  return found
}

/** Whether a place is on the page of the one before it or on the next; roman numbers are not counted on. */
function continues(before: Place, { label, kind }: Place): boolean {
  if (before.kind !== 'page' || kind !== 'page') return false
  return before.label === label || (/^\d+$/.test(label) && Number(before.label) + 1 === Number(label))
}

function writeStretch({ first, last }: Stretch, context: Context): readonly ParagraphChild[] {
  if (first.label === last.label) return writePlace(first, context)
  return [...writePlace(first, context), ...runs('–', context), ...writePlace(last, context)]
}

function writePlace({ anchor, label, kind }: Place, context: Context): readonly ParagraphChild[] {
  const { book, lang } = context
  const target = book.bookmarks.target(anchor, lang)
  if (target === undefined) {
    book.warn('unknown-reference', `Cannot refer to \`${anchor}\`, which is not in this publication`, anchor)
    return runs(label, context)
  }
  const link = { ...context, format: { style: 'Hyperlink' } }
  return kind === 'page'
    ? field(`PAGEREF ${target.name} \\h`, label, link)
    : [new InternalHyperlink({ anchor: target.name, children: runs(label, link) })]
}
