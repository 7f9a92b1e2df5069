import { type GlossaryBlock, type GlossaryEntry, labelled } from '@diglot/core'
import { attributesOf, inside, writeInlines, type Context, type WriteBlock } from '../context.ts'
import { langOf } from '../lang-of.ts'
import { element, lines, words, type Markup } from '../markup/markup.ts'
import { formsOf } from '../forms.ts'

/** The forms of a term, then what it means. */
export const writeGlossary: WriteBlock<GlossaryBlock> = (glossary, context) => {
  const within = inside(glossary, context)
  return element('dl', { class: 'glossary', ...attributesOf(glossary, context) }, [
    lines(glossary.entries.map((entry) => entryOf(entry, within))),
  ])
}

function entryOf({ anchor, forms, definition }: GlossaryEntry, context: Context): Markup {
  const id = anchor && context.book.open(anchor, context.lang)
  return element('div', { id }, [
    element('dt', {}, formsOf(forms, context)),
    ...definition.map(({ lang, label, children }) =>
      element('dd', langOf(lang, context), [
        words(labelled(label ?? '', '', lang)),
        writeInlines(children, { ...context, lang }),
      ]),
    ),
    ...(definition.length === 0 ? [element('dd')] : []),
  ])
}
