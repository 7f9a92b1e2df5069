import type { GlossaryEntry, Lang, Library, SectionBlock } from '@diglot/core'
import { backMatter } from './back-matter.ts'
import { text } from './inline.ts'
import { glossaryIntroductions, words } from './words.ts'

/**
 * Names and terms that the documents mention, in every language of the library, sorted by the key of the first
 * language. Undefined when none is mentioned.
 */
export function glossary(
  library: Library,
  documents: readonly string[],
  languages: readonly [Lang, ...Lang[]],
): SectionBlock | undefined {
  const [first] = languages
  const mentioned = new Set(
    library.mentions
      .filter(
        ({ kind, document, lang }) =>
          kind === 'term' && documents.includes(document) && languages.includes(lang),
      )
      .map(({ target }) => target),
  )
  const terms = library.terms
    .filter(({ id }) => mentioned.has(id))
    .toSorted((a, b) => (a.sort[first] < b.sort[first] ? -1 : a.sort[first] > b.sort[first] ? 1 : 0))
  if (terms.length === 0) return undefined
  const other: Lang = first === 'en' ? 'zh-Hans' : 'en'
  const entries = terms.map(({ id, preferred, definition }): GlossaryEntry => ({
    anchor: `${library.id}#term.${id}`,
    forms: [first, other].map((lang) => ({ lang, text: preferred[lang] })),
    definition: definition ? languages.map((lang) => ({ lang, children: text(definition[lang]) })) : [],
  }))
  return backMatter(`${library.id}#glossary`, words.glossary, glossaryIntroductions[first], languages, [
    { type: 'glossary', lang: first, entries },
  ])
}
