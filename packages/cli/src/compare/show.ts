import {
  summarize,
  wordedIssue,
  type Comparison,
  type ComparedText,
  type Summary,
  type WordedSide,
} from '@diglot/compare'
import type { Lang, Localized } from '@diglot/core'

/**
 * A comparison as it is read in a terminal: each issue with its place and its words, then how many there are. Severities
 * and checks stand by their ids, as the command line takes them.
 */
export function shownComparison(comparison: Comparison, lang: Lang): string {
  const { a, b, issues, pairs } = comparison
  const shown = issues.map((each) => {
    const issue = wordedIssue(each, lang)
    const pair = pairs[issue.pair]
    const lines = [
      `${issue.severity}[${issue.check}]: ${issue.message}`,
      ...shownSide(a, issue.a, pair?.a ?? []),
      ...shownSide(b, issue.b, pair?.b ?? []),
      `  ${issue.id}`,
    ]
    return `${lines.join('\n')}\n`
  })
  return [...shown, summaries[lang](summarize(comparison))].join('\n')
}

/** So many characters of the segment stand on either side of the words. */
const around = 30

function shownSide(text: ComparedText, { spans, value }: WordedSide, segments: readonly number[]): string[] {
  const [first] = spans
  const segment = text.segments[first?.segment ?? segments[0] ?? -1]
  if (!segment) return []
  const place = `  ${text.name}:${segment.anchor?.replace(/^.*#/, '') ?? segment.label ?? ''}`
  if (!first) return [`${place}: –`]
  const last = spans.findLast((span) => span.segment === first.segment) ?? first
  const [start, end] = [Math.max(0, first.start - around), last.end + around]
  const words = `${start > 0 ? '…' : ''}${segment.text.slice(start, first.start)}[${segment.text.slice(first.start, last.end)}]${segment.text.slice(last.end, end)}${end < segment.text.length ? '…' : ''}`
  return [`${place}: ${words}${value === undefined ? '' : ` = ${value}`}`]
}

const summaries = {
  en: ({ pairs, flagged, severities, dismissed }) =>
    `${counted(pairs, 'pair')}: ${counted(severities.error, 'error')}, ${counted(severities.warning, 'warning')}, ` +
    `${severities.info} info${dismissed > 0 ? `, ${dismissed} dismissed` : ''}; ` +
    `${counted(flagged, 'pair')} with an error or a warning\n`,
  'zh-Hans': ({ pairs, flagged, severities, dismissed }) =>
    `共${pairs}对：错误${severities.error}处，警告${severities.warning}处，提示${severities.info}处` +
    `${dismissed > 0 ? `，已排除${dismissed}处` : ''}；有错误或警告的共${flagged}对\n`,
} satisfies Localized<(summary: Summary) => string>

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
