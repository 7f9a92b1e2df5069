import { alignTexts, type Equivalents } from '@diglot/align'
import { readFigures } from '@diglot/figures'
import type { Check, CheckedPair, CheckedTexts, PairSide } from './check.ts'
import { checks as allChecks } from './checks/checks.ts'
import { dismiss } from './dismiss.ts'
import { issuesOf } from './issues-of.ts'
import type { ComparedText, Comparison, Dismissal, Pair } from './model.ts'
import { nameFinder } from './names/name-finder.ts'
import type { Name } from './names/name.ts'

export interface CompareOptions {
  /** Which segments belong together. Without them the texts are aligned. */
  readonly pairs?: readonly Pair[]
  /** Names, missions and terms that both texts speak of. */
  readonly names?: readonly Name[]
  readonly dismissals?: readonly Dismissal[]
  /** Checks of the look of a text too. */
  readonly cosmetic?: boolean
  /** Default: all that there are. */
  readonly checks?: readonly Check[]
}

/** Compares two texts, in two languages or in one, and lists where they disagree. */
export function compareTexts(a: ComparedText, b: ComparedText, options: CompareOptions = {}): Comparison {
  const names = options.names ?? []
  const pairs = options.pairs ?? alignedPairs(a, b, names)
  const texts = checkedTexts(a, b, pairs, names)
  const run = (options.checks ?? allChecks).filter(({ cosmetic }) => options.cosmetic === true || !cosmetic)
  const issues = issuesOf(texts, run)
  return { a, b, pairs, ...dismiss(issues, options.dismissals ?? [], { a, b }) }
}

/** Line i with line i; the lists are of the same length. */
export function pairsByLine(count: number): Pair[] {
  return Array.from({ length: count }, (_, i) => ({ a: [i], b: [i], confidence: 1 }))
}

function alignedPairs(a: ComparedText, b: ComparedText, names: readonly Name[]): Pair[] {
  const segments = ({ segments: all, lang }: ComparedText) =>
    all.map(({ text }) => ({ text, lang, start: 0, end: text.length }))
  const equivalents = names.map(({ forms }): Equivalents => forms)
  return alignTexts(segments(a), segments(b), { equivalents, omissions: 'unlikely' })
}

function checkedTexts(
  a: ComparedText,
  b: ComparedText,
  pairs: readonly Pair[],
  names: readonly Name[],
): CheckedTexts {
  const find = nameFinder(names)
  const sideOf = ({ segments, lang }: ComparedText, indices: readonly number[]): PairSide => {
    const text = indices.map((index) => segments[index]?.text ?? '').join('\n')
    return { lang, text, segments: indices, figures: readFigures(text, lang), names: find(text, lang) }
  }
  return {
    a,
    b,
    pairs: pairs.map((pair, index): CheckedPair => ({
      index,
      confidence: pair.confidence,
      a: sideOf(a, pair.a),
      b: sideOf(b, pair.b),
    })),
  }
}
