import {
  formatNumber,
  type Lang,
  type PublicationBlock,
  type SectionBlock,
  type Severity,
} from '@diglot/core'
import type { ComparedText, Comparison, Issue } from '../model.ts'
import { summarize } from '../summarize.ts'
import { paragraph, table, titled, type Cell, type Column } from './blocks.ts'
import { checkName } from './check-names.ts'
import { linkToPair } from './link.ts'
import type { Place } from './place.ts'
import type { ComparedSection } from './sections.ts'
import { textLength } from './text-length.ts'
import type { ReportWords } from './words.ts'

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** What the comparison comes to: by check and severity, by section, for every thousand words and characters. */
export function summaryChapter(
  comparison: Comparison,
  sections: readonly ComparedSection[],
  places: readonly Place[],
  lang: Lang,
  words: ReportWords,
): SectionBlock {
  const { issues } = comparison
  const blocks: PublicationBlock[] = [paragraph(lang, lead(comparison, lang))]
  if (issues.length === 0) blocks.push(paragraph(lang, words.noIssue))
  else blocks.push(titled('summary.checks', 'section', words.byCheck, lang, [byCheck(issues, lang, words)]))
  blocks.push(
    titled('summary.sections', 'section', words.bySection, lang, [
      bySection(comparison, sections, places, lang, words),
    ]),
  )
  return titled('summary', 'chapter', words.summary, lang, blocks)
}

function lead(comparison: Comparison, lang: Lang): string {
  const { pairs, flagged, severities: found, dismissed } = summarize(comparison)
  const { error, warning, info } = found
  const all = error + warning + info
  const n = (count: number): string => formatNumber(count, lang)
  if (lang === 'zh-Hans') {
    const set = dismissed > 0 ? `，另有${n(dismissed)}处已由审校人排除` : ''
    return `共比较${n(pairs)}对段落，发现${n(all)}处问题：错误${n(error)}处，警告${n(warning)}处，提示${n(info)}处${set}。有错误或警告的段落${n(flagged)}对。`
  }
  const set = dismissed > 0 ? `; reviewers have dismissed ${n(dismissed)} more` : ''
  const counted = (count: number, noun: string): string => `${n(count)} ${noun}${count === 1 ? '' : 's'}`
  return `${counted(pairs, 'pair')} of paragraphs compared, ${counted(all, 'issue')} found: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'note')}${set}. An error or a warning stands in ${counted(flagged, 'pair')}.`
}

function byCheck(issues: readonly Issue[], lang: Lang, words: ReportWords): PublicationBlock {
  const columns: Column[] = [
    { header: words.check, weight: 4, heads: true },
    ...severityColumns(words),
    { header: words.total, weight: 2, kind: 'figure' },
  ]
  const groups = [...Map.groupBy(issues, ({ check }) => check)]
  const rows = groups
    .toSorted(([, one], [, two]) => two.length - one.length)
    .map(([check, found]): Cell[] => [checkName(check, lang), ...counts(found), found.length])
  return table(lang, columns, [...rows, [words.total, ...counts(issues), issues.length]])
}

/** English is counted in words and Chinese in characters; each text has its column. */
function bySection(
  comparison: Comparison,
  sections: readonly ComparedSection[],
  places: readonly Place[],
  lang: Lang,
  words: ReportWords,
): PublicationBlock {
  const { a, b, issues } = comparison
  const texts = [
    { text: a, side: 'a' },
    { text: b, side: 'b' },
  ] as const
  const lengthOf = ({ text, side }: (typeof texts)[number], pairs: readonly number[]): number =>
    pairs.reduce((sum, pair) => sum + lengthOfSegments(text, comparison.pairs[pair]?.[side] ?? []), 0)
  const byPair = Map.groupBy(issues, ({ pair }) => pair)
  const row = (name: Cell, pairs: readonly number[]): Cell[] => {
    const found = pairs.flatMap((pair) => byPair.get(pair) ?? [])
    const lengths = texts.map((each) => lengthOf(each, pairs))
    return [
      name,
      formatNumber(pairs.length, lang),
      ...lengths.map((length) => plainNumber(length, lang)),
      ...counts(found),
      ...lengths.map((length) => (length === 0 ? '–' : ((found.length / length) * 1000).toFixed(1))),
    ]
  }
  const columns: Column[] = [
    { header: words.section, weight: 8, heads: true },
    { header: words.pairs, weight: 2, kind: 'figure' },
    ...texts.map(({ text }): Column => ({
      header: text.lang === 'en' ? words.words : words.characters,
      weight: 4,
      kind: 'figure',
    })),
    ...severityColumns(words),
    ...texts.map(({ text }): Column => ({
      header: text.lang === 'en' ? words.perThousandWords : words.perThousandCharacters,
      weight: 4,
      kind: 'figure',
    })),
  ]
  const rows = sections.map(({ title, pairs }, at) => {
    const place = places[pairs[0] ?? -1]
    const name = title ?? String(at + 1)
    return row(place ? linkToPair(place, name) : name, pairs)
  })
  const all = comparison.pairs.map((_, index) => index)
  return table(lang, columns, [...(sections.length > 1 ? rows : []), row(words.total, all)])
}

function lengthOfSegments({ segments, lang }: ComparedText, indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + textLength(segments[index]?.text ?? '', lang), 0)
}

/** Counts are compared down a column, so that Chinese leaves 万 out. */
function plainNumber(count: number, lang: Lang): string {
  return lang === 'en' ? formatNumber(count, 'en') : String(count)
}

function severityColumns(words: ReportWords): Column[] {
  return severities.map((severity) => ({ header: words.severities[severity], weight: 3, kind: 'figure' }))
}

function counts(issues: readonly Issue[]): number[] {
  return severities.map((severity) => issues.filter((issue) => issue.severity === severity).length)
}
