import { issueWords } from '../dismiss.ts'
import type { Comparison } from '../model.ts'
import { summarize } from '../summarize.ts'
import { wordedIssue, type WordedSide } from '../worded-issue.ts'

/** Programs read what is said in one language, whatever that of the reports. */
const messageLang = 'en'

/**
 * A comparison as JSON: `{ messageLang, summary, segments: { a, b }, pairs, issues, dismissed }`.
 *
 * Segments count from 0 on each side by itself; spans are `[segment, start, end]` in UTF-16 offsets, the end exclusive.
 */
export function toJson(comparison: Comparison): string {
  const { a, b, pairs, issues, dismissed } = comparison
  const side = ({ lang, spans, value }: WordedSide) => ({
    lang,
    spans: spans.map(({ segment, start, end }) => [segment, start, end]),
    ...(value !== undefined && { value }),
  })
  const data = {
    messageLang,
    summary: summarize(comparison),
    segments: { a: a.segments, b: b.segments },
    pairs,
    issues: issues.map((issue) => {
      const { messageLang: _, a: ofA, b: ofB, ...worded } = wordedIssue(issue, messageLang)
      return { ...worded, words: issueWords(issue, comparison), a: side(ofA), b: side(ofB) }
    }),
    dismissed: dismissed.map(({ issue, dismissal }) => {
      const { check, a: ofA, b: ofB } = wordedIssue(issue, messageLang)
      return { ...dismissal, check, a: side(ofA), b: side(ofB) }
    }),
  }
  return `${JSON.stringify(data, null, 2)}\n`
}
