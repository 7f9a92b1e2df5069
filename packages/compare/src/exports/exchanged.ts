import type { Diagnostic, Lang } from '@diglot/core'
import type { ComparedSegment, ComparedText, Comparison, Issue, Pair } from '../model.ts'
import { readDiagnostic } from './read-diagnostic.ts'
import { segmentsOf, type ExchangedSide, type PlacedSegment } from './segment-records.ts'

/** What a reader of another format made of a file. */
export interface Exchanged {
  /** Absent when an error is among the diagnostics. */
  readonly comparison?: Comparison
  readonly diagnostics: readonly Diagnostic[]
}

export interface ExchangedPair {
  /** How the file names the unit. */
  readonly label: string
  readonly a?: ExchangedSide
  readonly b?: ExchangedSide
  readonly confidence: number
  readonly issues: readonly Omit<Issue, 'pair'>[]
}

/** The name, and what else there is to know of a side, of a comparison that is put together again. */
export interface ExchangedText {
  readonly name: string
  readonly lang: Lang
}

/**
 * Puts a comparison together from the pairs of a file. Segments get the places that they had; where the file does not tell
 * or somebody changed it, they are counted in the order of the file, and issues about words that are not there any more
 * are left out.
 */
export function comparisonOf(
  texts: { readonly a: ExchangedText; readonly b: ExchangedText },
  exchanged: readonly ExchangedPair[],
): { readonly comparison: Comparison; readonly outdated: readonly ExchangedPair[] } {
  const placed = exchanged.map((pair) => ({
    pair,
    a: segmentsOf(pair.a, texts.a.lang),
    b: segmentsOf(pair.b, texts.b.lang),
  }))
  const kept =
    placed.every(({ a, b }) => a && b) &&
    isWhole(placed.flatMap(({ a }) => a ?? [])) &&
    isWhole(placed.flatMap(({ b }) => b ?? []))
  const segments: Record<'a' | 'b', ComparedSegment[]> = { a: [], b: [] }
  const outdated: ExchangedPair[] = []
  const pairs: Pair[] = []
  const issues: Issue[] = []
  placed.forEach((one, index) => {
    const place = (side: 'a' | 'b'): number[] => {
      const own = one[side] ?? wholeSide(one.pair, side)
      return own.map(({ index: at, segment }) => {
        const put = kept ? at : segments[side].length
        segments[side][put] = segment
        return put
      })
    }
    pairs.push({ a: place('a'), b: place('b'), confidence: one.pair.confidence })
    if (kept) issues.push(...one.pair.issues.map((issue) => withPair(issue, index)))
    else if (one.pair.issues.length > 0) outdated.push(one.pair)
  })
  const text = (side: 'a' | 'b'): ComparedText => ({ ...texts[side], segments: segments[side] })
  return { comparison: { a: text('a'), b: text('b'), pairs, issues, dismissed: [] }, outdated }
}

function wholeSide(pair: ExchangedPair, side: 'a' | 'b'): PlacedSegment[] {
  const text = pair[side]?.text
  return text === undefined ? [] : [{ index: 0, segment: { text, label: pair.label } }]
}

/** Whether the places are 0, 1, 2, … each once. */
function isWhole(placed: readonly PlacedSegment[]): boolean {
  return (
    new Set(placed.map(({ index }) => index)).size === placed.length &&
    placed.every(({ index }) => index >= 0 && index < placed.length)
  )
}

function withPair({ id, check, severity, message, a, b }: Omit<Issue, 'pair'>, pair: number): Issue {
  return { id, check, severity, message, pair, a, b }
}

/** Says which units were changed since they were written, so that their issues are left out. */
export function outdatedIssues(
  source: { readonly text: string; readonly file: string },
  outdated: readonly ExchangedPair[],
): Diagnostic[] {
  if (outdated.length === 0) return []
  const labels = outdated.map(({ label }) => label)
  return [
    readDiagnostic(source, 0, {
      severity: 'warning',
      code: 'texts-changed',
      message: `Texts were changed since the file was written; the issues of ${labels.length === 1 ? 'unit' : 'units'} ${labels.join(', ')} are left out`,
      hint: 'compare again',
    }),
  ]
}
