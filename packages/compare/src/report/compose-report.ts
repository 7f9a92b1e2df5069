import type {
  ContentsBlock,
  ContentsEntry,
  Facet,
  HeadingBlock,
  Lang,
  Library,
  PartialDate,
  Publication,
  PublicationBlock,
  TitleLine,
} from '@diglot/core'
import type { Comparison } from '../model.ts'
import type { Name } from '../names/name.ts'
import { namesOfLibrary } from '../names/names-of-library.ts'
import { alignmentBlocks } from './alignment-section.ts'
import { text, titled } from './blocks.ts'
import { bandName, confidenceBands, isGiven } from './confidence.ts'
import { checkName } from './check-names.ts'
import { dismissedTable } from './dismissed-table.ts'
import { figuresTable } from './figures-table.ts'
import { placesOf } from './place.ts'
import { provenance } from './provenance.ts'
import { shownName } from './shown-name.ts'
import { sectionsIn, type ComparedSection } from './sections.ts'
import { summaryChapter } from './summary-chapter.ts'
import { termsTable } from './terms-table.ts'
import { textChapter } from './text-chapter.ts'
import { reportWords, type ReportWords } from './words.ts'

export interface ReportOptions {
  /** File stem: `white-paper-2020.comparison`. */
  readonly id: string
  /** Language of the report's own words. */
  readonly lang: Lang
  /** Of the program. */
  readonly version: string
  /** Titles, sources and terms of editions, date and licence of the report. */
  readonly library?: Library
  /** Names and terms to list; by default those of the library. */
  readonly names?: readonly Name[]
  /** SHA-256 of the files compared, by the name of the text. */
  readonly digests?: Readonly<Record<string, string>>
  /** What was asked for besides, as the report prints it: "cosmetic checks". */
  readonly settings?: readonly string[]
  /** Date of a report without a library; writers need one, and the clock is none. */
  readonly date?: PartialDate
}

/**
 * A comparison as a publication that every writer can print: summary, both texts side by side with the issues of each pair
 * beneath it, figures, terms, alignment, dismissed issues. Issues have the facets `severity`, `check` and `section`.
 */
export function composeReport(comparison: Comparison, options: ReportOptions): Publication {
  const { lang, library, id } = options
  const { a, b } = comparison
  const words = reportWords[lang]
  const places = placesOf(comparison)
  const sections = sectionsIn(comparison, lang)
  const names = options.names ?? (library ? namesOfLibrary(library) : [])
  const title = titleOf(comparison, options)
  const tables = titled('tables', 'chapter', words.tables, lang, [
    titled('figures', 'section', words.figures, lang, [figuresTable(comparison, places, lang, words)]),
    titled('terms', 'section', words.terms, lang, [termsTable(comparison, names, places, lang, words)]),
    titled('alignment', 'section', words.alignment, lang, alignmentBlocks(comparison, places, lang, words)),
    titled('dismissed', 'section', words.dismissed, lang, [dismissedTable(comparison, places, lang, words)]),
  ])
  const chapters = [
    summaryChapter(comparison, sections, places, lang, words),
    textChapter(comparison, sections, places, lang, words),
    tables,
  ]
  const lines: TitleLine[] = [
    { role: 'title', lang, children: text(title.main) },
    { role: 'subtitle', lang, children: text(title.sub) },
  ]
  return {
    id,
    metadata: {
      title: `${title.main} – ${title.sub}`,
      shortTitle: title.short,
      subject: title.sub,
      creator: library?.publisher[lang] ?? 'Diglot',
      keywords: [],
      version: library?.version ?? options.version,
      date: library?.date ?? options.date ?? '1970-01-01',
      licence: library?.licence ?? { spdx: 'NOASSERTION', url: '' },
    },
    // Two columns want two languages, also where they are the same.
    languages:
      a.lang === b.lang && a.lang === lang ? [lang, lang] : [lang, ...othersOf(lang, [a.lang, b.lang])],
    facets: facetsOf(comparison, sections, lang, words),
    blocks: [
      { type: 'title-page', lang, variant: 'title', lines },
      provenance(comparison, options),
      contentsOf(chapters, lang, words),
      ...chapters,
    ],
  }
}

function othersOf(lang: Lang, langs: readonly Lang[]): Lang[] {
  const others = [...new Set(langs)].filter((each) => each !== lang)
  return others.length > 0 ? others : [lang]
}

/** Editions of one document have its title; other texts are named as they were given. */
function titleOf(
  { a, b }: Comparison,
  { lang, library }: ReportOptions,
): { readonly main: string; readonly sub: string; readonly short: Publication['metadata']['shortTitle'] } {
  const words = reportWords[lang]
  const of = (name: string): string | undefined => /^(?<document>[^:]+):/.exec(name)?.groups?.['document']
  const document = library?.documents.find(({ id }) => id === of(a.name))
  if (document !== undefined && of(a.name) === of(b.name) && a.lang !== b.lang)
    return { main: document.title[lang], sub: words.editions, short: document.shortTitle }
  const main = [...new Set([a, b].map(shownName))].join(' – ')
  return { main, sub: words.comparison, short: { [lang]: main } }
}

/** The filters of the report, gravest first, then as checks and sections appear. */
function facetsOf(
  { issues, pairs }: Comparison,
  sections: readonly ComparedSection[],
  lang: Lang,
  words: ReportWords,
): Facet[] {
  const checks = [...new Set(issues.map(({ check }) => check))]
  return [
    {
      key: 'severity',
      label: words.severity,
      values: (['error', 'warning', 'info'] as const).map((value) => ({
        value,
        label: words.severities[value],
      })),
    },
    {
      key: 'check',
      label: words.check,
      values: checks.map((value) => ({ value, label: checkName(value, lang) })),
    },
    {
      key: 'section',
      label: words.section,
      values: sections.flatMap(({ id, title }) => (title === undefined ? [] : [{ value: id, label: title }])),
    },
    ...(isGiven(pairs)
      ? []
      : [
          {
            key: 'alignment',
            label: words.alignment,
            values: confidenceBands.map((band) => ({ value: String(band), label: bandName(band) })),
          },
        ]),
  ]
}

function contentsOf(blocks: readonly PublicationBlock[], lang: Lang, words: ReportWords): ContentsBlock {
  return {
    type: 'contents',
    lang,
    title: [{ lang, children: text(words.contents) }],
    entries: blocks.flatMap((block) => entriesOf(block, lang)),
  }
}

/** A heading in two languages is listed in that of the report. */
function entriesOf(block: PublicationBlock, lang: Lang): ContentsEntry[] {
  if (block.type !== 'section') return []
  const [first] = block.children
  const headings = (first?.type === 'parallel' ? (first.rows[0]?.cells.flat() ?? []) : [first]).filter(
    (each): each is HeadingBlock => each?.type === 'heading',
  )
  const own = headings.find((heading) => heading.lang === lang) ?? headings[0]
  return [
    ...(own?.anchor
      ? [
          {
            level: own.level,
            anchor: own.anchor,
            titles: [{ lang: own.lang, children: unmarked(own.children) }],
          },
        ]
      : []),
    ...block.children.flatMap((child) => entriesOf(child, lang)),
  ]
}

function unmarked(children: HeadingBlock['children']): HeadingBlock['children'] {
  return children.flatMap((inline) => (inline.type === 'mark' ? unmarked(inline.children) : [inline]))
}
