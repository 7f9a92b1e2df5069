import { alignTexts, type Equivalents } from '@diglot/align'
import type { Check } from './check.ts'
import { checkedTexts, type Readings } from './checked-texts.ts'
import { checks as allChecks } from './checks/checks.ts'
import { dismiss } from './dismiss.ts'
import { issuesOf } from './issues-of.ts'
import type { ComparedText, Comparison, Dismissal, Pair } from './model.ts'
import { withCountries } from './names/country-names.ts'
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
  /**
   * Keeps what was read in each text, for runs over texts that differ in a few segments: give all of them the same one,
   * and the same names.
   */
  readonly readings?: Readings
}

/** Compares two texts, in two languages or in one, and lists where they disagree. */
export function compareTexts(a: ComparedText, b: ComparedText, options: CompareOptions = {}): Comparison {
  const names = withCountries(options.names ?? [])
  const pairs = options.pairs ?? alignedPairs(a, b, names)
  const texts = checkedTexts(a, b, pairs, { names, readings: options.readings ?? new Map() })
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
