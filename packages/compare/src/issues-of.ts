import type { Span } from '@diglot/core'
import type { Check, CheckedTexts, Finding, FoundSide, PairSide } from './check.ts'
import { digest } from './digest.ts'
import type { ComparedText, Issue, IssueSide, SegmentSpan } from './model.ts'

/** Runs the checks and gives what they find ids, in order of pair, then of place. */
export function issuesOf(texts: CheckedTexts, checks: readonly Check[]): Issue[] {
  const found = checks.flatMap((check) =>
    check.run(texts).map((finding) => issueOf(texts, check.id, finding)),
  )
  return numbered(found.toSorted(byPlace))
}

type Unnumbered = Omit<Issue, 'id'> & { readonly key: string }

function issueOf(texts: CheckedTexts, check: string, finding: Finding): Unnumbered {
  const pair = texts.pairs[finding.pair]
  if (!pair) throw new RangeError(`${check} reports a pair that there is none of: ${finding.pair}`)
  const { severity, message } = finding
  return {
    key: `${check} ${keyOf(texts.a, pair.a, finding.a)} ${keyOf(texts.b, pair.b, finding.b)}`,
    check,
    severity,
    message,
    pair: finding.pair,
    a: issueSide(texts.a, pair.a, finding.a),
    b: issueSide(texts.b, pair.b, finding.b),
  }
}

function issueSide(text: ComparedText, side: PairSide, found: FoundSide): IssueSide {
  return {
    lang: side.lang,
    spans: found.spans.flatMap((span) => inSegments(text, side, span)),
    ...(found.value !== undefined && { value: found.value }),
  }
}

/** A span of the pair's text as spans of its segments. */
function inSegments(text: ComparedText, side: PairSide, span: Span): SegmentSpan[] {
  let start = 0
  return side.segments.flatMap((segment): SegmentSpan[] => {
    const { length } = text.segments[segment]?.text ?? { length: 0 }
    const from = Math.max(0, span.start - start)
    const to = Math.min(length, span.end - start)
    start += length + 1
    return from < to ? [{ segment, start: from, end: to }] : []
  })
}

/** So many characters before and after the words tell a place without an anchor (W3C TextQuoteSelector). */
const around = 16

/** What an issue is about, on one side: the words, with the anchor of their segment or else the words around them. */
function keyOf(text: ComparedText, side: PairSide, { spans }: FoundSide): string {
  return spans
    .map(({ start, end }) => {
      const anchors = side.segments.flatMap((segment) => text.segments[segment]?.anchor ?? [])
      const words = JSON.stringify(side.text.slice(start, end))
      if (anchors.length > 0) return `${anchors.join('+')} ${words}`
      const place = [side.text.slice(Math.max(0, start - around), start), side.text.slice(end, end + around)]
      return `${words} ${JSON.stringify(place)}`
    })
    .join(' ')
}

/** The same words at the same place twice are told apart by their order. */
function numbered(issues: readonly Unnumbered[]): Issue[] {
  const seen = new Map<string, number>()
  return issues.map(({ key, ...issue }) => {
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return { id: `${issue.check}-${digest(times === 1 ? key : `${key} ${times}`)}`, ...issue }
  })
}

function byPlace(one: Unnumbered, two: Unnumbered): number {
  return (
    one.pair - two.pair ||
    placeOf(one) - placeOf(two) ||
    (one.check < two.check ? -1 : one.check > two.check ? 1 : 0)
  )
}

/** Where an issue begins: on the first side if it has words there. */
function placeOf({ a, b }: Unnumbered): number {
  const [first] = a.spans.length > 0 ? a.spans : b.spans
  return first ? first.segment * 1e6 + first.start : Number.MAX_SAFE_INTEGER
}
