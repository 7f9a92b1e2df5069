import type { Lang, Localized, Severity, Span } from '@diglot/core'
import type { FigureReading } from '@diglot/figures'
import type { MatchedFigures, Numbers } from './figures/match-figures.ts'
import type { Lengths } from './lengths.ts'
import type { NameFound } from './names/name.ts'
import type { ComparedText } from './model.ts'

/** One side of a pair: its segments as one text, a line each, and what was read in it. Spans are offsets into `text`. */
export interface PairSide extends Numbers {
  readonly lang: Lang
  /** Indices into the segments of the side. */
  readonly segments: readonly number[]
  readonly figures: readonly FigureReading[]
  /** Names, missions and terms of the library: the longest wins. */
  readonly names: readonly NameFound[]
}

/** Segments that say the same, ready to be checked. */
export interface CheckedPair {
  /** Index into the pairs of the comparison. */
  readonly index: number
  readonly confidence: number
  readonly a: PairSide
  readonly b: PairSide
  readonly matched: MatchedFigures
}

/** Everything that a check can look at. */
export interface CheckedTexts {
  readonly a: ComparedText
  readonly b: ComparedText
  readonly pairs: readonly CheckedPair[]
  /** How long the sides of a pair are, compared with what is usual in these texts. */
  readonly lengths: (pair: CheckedPair) => Lengths
}

/** What a check found on one side: words of the pair's text, and what they mean. */
export interface FoundSide {
  readonly spans: readonly Span[]
  readonly value?: Localized
}

/** What a check found in a pair, before it has an id. */
export interface Finding {
  /** Index into the pairs. */
  readonly pair: number
  readonly severity: Severity
  /** One sentence for a translator, without its stop: what was expected and what was found. */
  readonly message: Localized
  readonly a: FoundSide
  readonly b: FoundSide
}

/** One thing that two texts can disagree in, or that a text can have wrong by itself. One file each. */
export interface Check {
  /** Kebab-case. */
  readonly id: string
  /** As reports call it. */
  readonly name: Localized
  /** Of the look of a text and not of what it says: off unless asked for. */
  readonly cosmetic?: true
  readonly run: (texts: CheckedTexts) => readonly Finding[]
}

/** Whether one side of a pair says nothing at all: that is an omission, and no other check has anything to compare. */
export function isOneSided({ a, b }: Pick<CheckedPair, 'a' | 'b'>): boolean {
  return (a.text.trim() === '') !== (b.text.trim() === '')
}

/** Says nothing of a side. */
export const nothing: FoundSide = { spans: [] }

/** A check that looks at each pair by itself. */
export function inPairs(
  find: (pair: CheckedPair, texts: CheckedTexts) => readonly Omit<Finding, 'pair'>[],
): Check['run'] {
  return (texts) =>
    texts.pairs.flatMap((pair) => find(pair, texts).map((finding) => ({ pair: pair.index, ...finding })))
}

/** A check that looks at each side of each pair by itself. */
export function inSides(
  find: (
    side: PairSide,
  ) => readonly { readonly severity: Severity; readonly message: Localized; readonly span: Span }[],
): Check['run'] {
  return inPairs(({ a, b }) => [
    ...find(a).map(({ span, ...finding }) => ({ ...finding, a: { spans: [span] }, b: nothing })),
    ...find(b).map(({ span, ...finding }) => ({ ...finding, a: nothing, b: { spans: [span] } })),
  ])
}
