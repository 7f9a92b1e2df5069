import { type GlossaryBlock, type GlossaryEntry, labelled } from '@diglot/core'
import type { Paragraph, ParagraphChild } from 'docx'
import { type Context, type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { runs } from '../run.ts'
import { styleOf } from '../style/text-styles.ts'

/** A paragraph a term: its forms, the first in bold type, then what it means. */
export const writeGlossary: WriteBlock<GlossaryBlock> = (glossary, context) => {
  const within = inside(glossary, context)
  return glossary.entries.map((entry, index) =>
    writeEntry(entry, index === 0 ? within : { ...within, openings: [] }),
  )
}

function writeEntry({ anchor, forms, definition }: GlossaryEntry, context: Context): Paragraph {
  const within = inside({ ...(anchor ? { anchor } : {}), lang: context.lang }, context)
  const children: ParagraphChild[] = forms.flatMap(({ lang, text }, index) => [
    ...(index === 0 ? [] : runs('\u2003', within)),
    ...runs(text, { ...within, lang, format: { strong: index === 0 } }),
  ])
  const meaning = definition.flatMap(({ lang, label, children: words }) => {
    const meant = { ...within, lang }
    return [...runs(`\n${labelled(label ?? '', '', lang)}`, meant), ...writeInlines(words, meant)]
  })
  return paragraph(styleOf('GlossaryEntry', context.lang), [...children, ...meaning], within)
}
