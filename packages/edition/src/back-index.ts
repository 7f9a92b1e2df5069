import {
  anchorOf,
  type HeadingBlock,
  type IndexBlock,
  type IndexEntry,
  type Lang,
  type Library,
  type Localized,
  type MentionKind,
  type PublicationBlock,
  type SectionBlock,
  type Sorted,
  notesOf,
  placeNames,
} from '@diglot/core'
import { backMatter } from './back-matter.ts'
import { text } from './inline.ts'
import { words } from './words.ts'

type Languages = readonly [Lang, ...Lang[]]

/** Something an index lists. */
interface Indexed extends Sorted {
  readonly id: string
  readonly form: Localized
}

/**
 * Where missions, people and terms are mentioned in these documents, in three lists sorted by the first language.
 * Undefined when nothing is mentioned.
 */
export function backIndex(
  library: Library,
  documents: readonly string[],
  languages: Languages,
): SectionBlock | undefined {
  const [first] = languages
  const nameOf = placeNames(library, documents, first)
  const notes = notesOf(library)
  const missions = library.missions.map(({ id, name, acronym, sort }): Indexed => ({
    id,
    sort,
    form: { en: `${name.en} (${acronym})`, 'zh-Hans': `${name['zh-Hans']}（${acronym}）` },
  }))
  const people = library.people.map(({ id, name, sort }): Indexed => ({ id, sort, form: name }))
  const terms = library.terms.map(({ id, preferred, sort }): Indexed => ({ id, sort, form: preferred }))
  const lists = [
    list('missions', entriesOf('mission', missions)),
    list('people', entriesOf('person', people)),
    list('terms', entriesOf('term', terms)),
  ].flat()
  if (lists.length === 0) return undefined
  return backMatter(`${library.id}#index`, words.index, words.indexIntroduction, languages, lists)

  function entriesOf(kind: MentionKind, records: readonly Indexed[]): IndexEntry[] {
    const mentions = library.mentions.filter(
      ({ kind: found, lang, document, block }) =>
        found === kind &&
        languages.includes(lang) &&
        documents.includes(document) &&
        !notes.has(anchorOf(document, block)),
    )
    const placed = Map.groupBy(mentions, ({ target }) => target)
    return records
      .filter(({ id }) => placed.has(id))
      .toSorted((a, b) => compare(a.sort[first], b.sort[first]))
      .map(({ id, form, sort }) => ({
        ...initialOf(sort[first]),
        forms: languages.map((lang) => ({ lang, text: form[lang] })),
        references: [...new Set(placed.get(id)?.map(({ document, block }) => anchorOf(document, block)))].map(
          (anchor) => ({
            anchor,
            label: nameOf(anchor),
          }),
        ),
      }))
  }

  function list(name: 'missions' | 'people' | 'terms', entries: readonly IndexEntry[]): PublicationBlock[] {
    if (entries.length === 0) return []
    const heading: HeadingBlock = {
      type: 'heading',
      lang: first,
      anchor: `${library.id}#index.${name}.h`,
      level: 2,
      children: text(languages.map((lang) => words[name][lang]).join(' / ')),
    }
    const index: IndexBlock = { type: 'index', lang: first, entries }
    return [heading, index]
  }
}

/** Sort keys are folded Latin, also those of Chinese names. */
function initialOf(sort: string): { readonly initial?: string } {
  const initial = sort.charAt(0).toUpperCase()
  return /^[A-Z]$/.test(initial) ? { initial } : {}
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
