import {
  addressables,
  formatDate,
  formatPeriod,
  formatValue,
  labelOf,
  sectionsOf,
  splitAnchor,
  type Anchor,
  type Edition,
  type Fact,
  type Inline,
  type Lang,
  type Library,
  type PublicationCell,
  type PublicationColumn,
  type PublicationRow,
  type SectionBlock,
  type Statement,
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
  const rows = library.facts.flatMap((fact) => rowsOf(fact, library, documents, languages))
  if (rows.length === 0) return undefined
  const columns: PublicationColumn[] = [
    ...languages.map((): PublicationColumn => ({ kind: 'text', weight: 9, heads: true })),
    ...languages.map((): PublicationColumn => ({ kind: 'text', weight: 6 })),
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

function rowsOf(
  fact: Fact,
  library: Library,
  documents: readonly string[],
  languages: Languages,
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
        { lang: first, children: paragraphsOf(statement, library, documents, first) },
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

/** Numbers of the paragraphs cited, each a reference; a place without a number is named by its section. */
function paragraphsOf(
  statement: Statement,
  library: Library,
  documents: readonly string[],
  lang: Lang,
): Inline[] {
  const anchors = [...new Set(statement.citations.map(({ anchor }) => anchor))].filter((anchor) =>
    documents.includes(splitAnchor(anchor)?.document ?? ''),
  )
  return anchors.flatMap((anchor, index): Inline[] => [
    ...(index === 0 ? [] : text(lang === 'en' ? ', ' : '、')),
    { type: 'reference', to: anchor, show: 'number', text: placeOf(anchor, library, lang) },
  ])
}

function placeOf(anchor: Anchor, library: Library, lang: Lang): string {
  const place = splitAnchor(anchor)
  const editions = library.editions.filter(({ document }) => document === place?.document)
  const edition: Edition | undefined = editions.find((candidate) => candidate.lang === lang) ?? editions[0]
  if (place === undefined || edition === undefined) return anchor
  const block = addressables(edition).find(({ id }) => id === place.block)
  if (block?.type === 'paragraph') return block.number
  const section = sectionsOf(edition).find(({ id }) => id === place.block.split('.')[0])
  if (block?.type === 'list-item' && section !== undefined) {
    const opening = paragraphBefore(edition, block.id)
    return `${opening}${opening === '' ? '' : lang === 'en' ? ' ' : ''}${labelOf(block, lang)}`
  }
  return section === undefined ? place.block : labelOf(section, lang) || place.block
}

/** Number of the paragraph that opens the list an item stands in. */
function paragraphBefore(edition: Edition, item: string): string {
  let number = ''
  for (const block of addressables(edition)) {
    if (block.id === item) return number
    if (block.type === 'paragraph') number = block.number
  }
  return number
}
