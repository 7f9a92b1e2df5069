import type { GlossaryEntry, Lang, Term } from '@diglot/core'
import type { Desk } from '../desk.ts'
import { text } from '../inline.ts'
import { rowsAt, rowSizes, type PartOf, type PartWriter } from './part.ts'

/** Terms in both languages with what they mean, in the order of the first. */
export const terms: PartWriter<'terms'> = {
  sizes: (part, desk) => rowSizes(part.least, termsOf(part, desk).length),
  compose: (part, size, desk) => {
    const all = termsOf(part, desk)
    const [lang] = desk.languages
    const shown = rowsAt(all, part.least, size).toSorted((a, b) => (a.sort[lang] < b.sort[lang] ? -1 : 1))
    if (shown.length === 0) return { blocks: [] }
    const other: Lang = lang === 'en' ? 'zh-Hans' : 'en'
    return {
      blocks: [
        {
          type: 'glossary',
          lang,
          entries: shown.map((term): GlossaryEntry => ({
            anchor: `${desk.briefing.id}#term.${term.id}`,
            forms: [lang, other].map((each) => ({ lang: each, text: term.preferred[each] })),
            definition: desk.languages.flatMap((each) => {
              const said = meaning(term, each)
              return said === '' ? [] : [{ lang: each, children: text(said) }]
            }),
          })),
        },
      ],
      shown: shown.length,
      of: all.length,
    }
  },
}

function termsOf({ terms: ids, kinds }: PartOf<'terms'>, { library }: Desk): readonly Term[] {
  const named = ids.flatMap((id) => library.terms.find((term) => term.id === id) ?? [])
  return [...named, ...library.terms.filter((term) => kinds.includes(term.kind) && !named.includes(term))]
}

function meaning({ definition, note }: Term, lang: Lang): string {
  return [definition?.[lang] ?? '', note?.[lang] ?? '']
    .filter((part) => part !== '')
    .join(lang === 'en' ? ' ' : '')
}
