import { readFigures, sameValue, type FigureReading, type Reading } from '@diglot/figures'
import type { Comparison, Issue, SegmentSpan } from '../model.ts'

/** A figure with its counterpart on the other side, where it has one. */
export interface FigurePair {
  /** Index into the pairs. */
  readonly pair: number
  readonly a?: FigureReading
  readonly b?: FigureReading
  readonly agreement: 'same' | 'other-hedge' | 'differs' | 'only-here'
  /** Issues about its words. */
  readonly issues: readonly Issue[]
}

interface Found extends FigureReading {
  readonly segment: number
}

/** Every figure of both texts, pair by pair in reading order, matched by value, then by amount, then by the issues about them. */
export function figurePairs(comparison: Comparison): FigurePair[] {
  const byPair = Map.groupBy(comparison.issues, ({ pair }) => pair)
  return comparison.pairs.flatMap((pair, index) => {
    const found = [figuresIn(comparison.a, pair.a), figuresIn(comparison.b, pair.b)] as const
    const issues = byPair.get(index) ?? []
    const counterparts = matched(...found, issues)
    const rows: FigurePair[] = found[0].map((a) => {
      const b = counterparts.get(a)
      const about = issuesAbout(issues, a, b)
      if (b === undefined) return { pair: index, a, agreement: 'only-here', issues: about }
      const agreement = agreementOf(a, b)
      return { pair: index, a, b, agreement, issues: about }
    })
    const taken = new Set(counterparts.values())
    const others = found[1]
      .filter((b) => !taken.has(b))
      .map((b): FigurePair => ({
        pair: index,
        b,
        agreement: 'only-here',
        issues: issuesAbout(issues, undefined, b),
      }))
    return [...rows, ...others]
  })
}

function figuresIn({ segments, lang }: Comparison['a'], indices: readonly number[]): Found[] {
  return indices.flatMap((segment) =>
    readFigures(segments[segment]?.text ?? '', lang).map((figure) => ({ ...figure, segment })),
  )
}

function agreementOf(a: Found, b: Found): FigurePair['agreement'] {
  if (sameValue(a.reading, b.reading)) return 'same'
  return sameUnhedged(a, b) ? 'other-hedge' : 'differs'
}

function matched(ofA: readonly Found[], ofB: readonly Found[], issues: readonly Issue[]): Map<Found, Found> {
  const counterparts = new Map<Found, Found>()
  const open = new Set(ofB)
  const areOneIssue = (a: Found, b: Found): boolean =>
    issues.some((issue) => touches(issue.a.spans, a) && touches(issue.b.spans, b))
  const passes = [(a: Found, b: Found) => sameValue(a.reading, b.reading), sameUnhedged, areOneIssue]
  for (const isSame of passes) {
    for (const a of ofA) {
      if (counterparts.has(a)) continue
      const b = [...open].find((candidate) => isSame(a, candidate))
      if (b === undefined) continue
      counterparts.set(a, b)
      open.delete(b)
    }
  }
  return counterparts
}

function sameUnhedged(a: Found, b: Found): boolean {
  return sameValue(unhedged(a.reading), unhedged(b.reading))
}

function unhedged(reading: Reading): Reading {
  if (reading.type !== 'quantity' && reading.type !== 'range') return reading
  const { bound: _, ...rest } = reading
  return rest
}

function issuesAbout(issues: readonly Issue[], a: Found | undefined, b: Found | undefined): Issue[] {
  return issues.filter((issue) => touches(issue.a.spans, a) || touches(issue.b.spans, b))
}

function touches(spans: readonly SegmentSpan[], figure: Found | undefined): boolean {
  return (
    figure !== undefined &&
    spans.some(
      ({ segment, start, end }) => segment === figure.segment && start < figure.end && end > figure.start,
    )
  )
}
