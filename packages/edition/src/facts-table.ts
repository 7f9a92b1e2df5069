import {
  formatDate,
  formatPeriod,
  formatValue,
  splitAnchor,
  type Anchor,
  type Fact,
  type Inline,
  type Lang,
  type Library,
  type PublicationCell,
  type PublicationColumn,
  type PublicationRow,
  type SectionBlock,
  type Statement,
  notesOf,
  placeNames,
  type NameOfPlace,
} from '@diglot/core'
import { backMatter } from './back-matter.ts'
import { text } from './inline.ts'
import { words } from './words.ts'

type Languages = readonly [Lang, ...Lang[]]

/**
 * The trace of every figure: one row a statement, with the paragraphs that say so.
 *
 * Undefined when none of the library's facts is stated in these documents.
 */
export function factsTable(
  library: Library,
  documents: readonly string[],
  languages: Languages,
): SectionBlock | undefined {
  const [first] = languages
  const nameOf = placeNames(library, documents, first)
  const notes = notesOf(library)
  const rows = library.facts.flatMap((fact) => rowsOf(fact, library, documents, languages, nameOf, notes))
  if (rows.length === 0) return undefined
  const columns: PublicationColumn[] = [
    ...inLanguages({ kind: 'text', weight: 9, heads: true }, 0, languages),
    ...inLanguages({ kind: 'text', weight: 6 }, languages.length, languages),
    { kind: 'date', weight: 4 },
    { kind: 'text', weight: 2 },
  ]
  const header: PublicationCell[] = [
    ...languages.map((lang) => ({ lang, children: text(words.fact[lang]) })),
    ...languages.map((lang) => ({ lang, children: text(words.value[lang]) })),
    { lang: first, children: text(words.asOf[first]) },
    { lang: first, children: text(words.paragraph[first]) },
  ]
  return backMatter(`${library.id}#facts`, words.facts, words.factsIntroduction, languages, [
    {
      type: 'table',
      lang: first,
      anchor: `${library.id}#facts.table`,
      columns,
      header: [{ cells: header }],
      rows,
    },
  ])
}

/** A column in each language; those after the first, which stands at an index, translate it. */
function inLanguages(column: PublicationColumn, first: number, languages: Languages): PublicationColumn[] {
  return languages.map((_, i) => (i === 0 ? column : { ...column, translates: first }))
}

function rowsOf(
  fact: Fact,
  library: Library,
  documents: readonly string[],
  languages: Languages,
  nameOf: NameOfPlace,
  notes: ReadonlySet<string>,
): PublicationRow[] {
  const [first] = languages
  return fact.statements
    .filter(({ citations }) =>
      citations.some(({ anchor }) => documents.includes(splitAnchor(anchor)?.document ?? '')),
    )
    .map((statement, index) => ({
      anchor: `${library.id}#fact.${fact.id}${index === 0 ? '' : `.${index + 1}`}`,
      cells: [
        ...languages.map((lang) => ({ lang, children: text(labelIn(fact, statement, lang)) })),
        ...languages.map((lang) => ({ lang, children: text(valueIn(statement, lang)) })),
        { lang: first, children: text(dateOf(statement, first)) },
        { lang: first, children: paragraphsOf(statement, documents, first, nameOf, notes) },
      ],
    }))
}

function labelIn(fact: Fact, { scope }: Statement, lang: Lang): string {
  if (scope === undefined) return fact.label[lang]
  return lang === 'en' ? `${fact.label.en} (${scope.en})` : `${fact.label['zh-Hans']}（${scope['zh-Hans']}）`
}

/** What only one language edition says is marked as such. */
function valueIn({ value, only }: Statement, lang: Lang): string {
  const formatted = formatValue(value, lang)
  if (only === undefined) return formatted
  if (lang === 'en') return `${formatted} (${only.lang === 'en' ? 'English' : 'Chinese'} text)`
  return `${formatted}（${only.lang === 'en' ? '英文版' : '中文版'}）`
}

function dateOf({ asOf, period }: Statement, lang: Lang): string {
  if (asOf !== undefined) return formatDate(asOf, lang)
  return period === undefined ? '' : formatPeriod(period, lang)
}

/** Numbers of the paragraphs cited, each a reference; a place without a number is named by its section or as a note. */
function paragraphsOf(
  statement: Statement,
  documents: readonly string[],
  lang: Lang,
  nameOf: NameOfPlace,
  notes: ReadonlySet<string>,
): Inline[] {
  const anchors = [...new Set(statement.citations.map(({ anchor }) => anchor))].filter((anchor) =>
    documents.includes(splitAnchor(anchor)?.document ?? ''),
  )
  return anchors.flatMap((anchor, index): Inline[] => [
    ...(index === 0 ? [] : text(lang === 'en' ? ', ' : '、')),
    ...(notes.has(anchor) ? text(nameOf(anchor)) : [reference(anchor, nameOf(anchor))]),
  ])
}

function reference(to: Anchor, name: string): Inline {
  return { type: 'reference', to, show: 'number', text: name }
}
