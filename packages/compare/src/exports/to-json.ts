import { issueWords } from '../dismiss.ts'
import type { Comparison, IssueSide } from '../model.ts'
import { summarize } from '../summarize.ts'

/**
 * A comparison as JSON: `{ summary, segments: { a, b }, pairs, issues, dismissed }`.
 *
 * Segments count from 0 on each side by itself; spans are `[segment, start, end]` in UTF-16 offsets, the end exclusive.
 */
export function toJson(comparison: Comparison): string {
  const { a, b, pairs, issues, dismissed } = comparison
  const side = ({ lang, spans, value }: IssueSide) => ({
    lang,
    spans: spans.map(({ segment, start, end }) => [segment, start, end]),
    ...(value !== undefined && { value }),
  })
  const data = {
    summary: summarize(comparison),
    segments: { a: a.segments, b: b.segments },
    pairs,
    issues: issues.map((issue) => ({
      ...issue,
      words: issueWords(issue, comparison),
      a: side(issue.a),
      b: side(issue.b),
    })),
    dismissed: dismissed.map(({ issue, dismissal }) => ({
      ...dismissal,
      check: issue.check,
      a: side(issue.a),
      b: side(issue.b),
    })),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
