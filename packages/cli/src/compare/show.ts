import { summarize, type Comparison, type ComparedText, type IssueSide } from '@diglot/compare'

/** A comparison as it is read in a terminal: each issue with its place and its words, then how many there are. */
export function shownComparison(comparison: Comparison): string {
  const { a, b, issues, pairs } = comparison
  const shown = issues.map((issue) => {
    const pair = pairs[issue.pair]
    const lines = [
      `${issue.severity}[${issue.check}]: ${issue.message}`,
      ...shownSide(a, issue.a, pair?.a ?? []),
      ...shownSide(b, issue.b, pair?.b ?? []),
      `  ${issue.id}`,
    ]
    return `${lines.join('\n')}\n`
  })
  return [...shown, shownSummary(comparison)].join('\n')
}

/** So many characters of the segment stand on either side of the words. */
const around = 30

function shownSide(text: ComparedText, { spans, value }: IssueSide, segments: readonly number[]): string[] {
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

function shownSummary(comparison: Comparison): string {
  const { pairs, flagged, severities, dismissed } = summarize(comparison)
  const set = dismissed > 0 ? `, ${dismissed} dismissed` : ''
  return (
    `${counted(pairs, 'pair')}: ${counted(severities.error, 'error')}, ${counted(severities.warning, 'warning')}, ` +
    `${severities.info} info${set}; ${counted(flagged, 'pair')} with an error or a warning\n`
  )
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`
}
