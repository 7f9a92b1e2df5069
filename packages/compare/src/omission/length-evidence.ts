import type { SentencePair } from './sentences.ts'

/** Prior of the variance, worth so many pairs: few pairs say little about it. */
const prior = { variance: 3, pairs: 20 }

/** A chi-squared variable of one degree of freedom has this median. */
const medianOfSquares = 0.455

/** Lengths say no more than this, since a side may be longer for any reason. */
const most = 8

/**
 * How much likelier the lengths of a pair become when letters of one side are taken as having no counterpart
 * (Gale and Church 1993): a log likelihood ratio.
 */
export function lengthEvidence(
  pairs: readonly SentencePair[],
): (pair: SentencePair, side: 'a' | 'b', letters: number) => number {
  const used = pairs.filter(({ a, b }) => a.length > 0 && b.length > 0)
  const ratio = used.length < 5 ? 1 : median(used.map(({ a, b }) => b.length / a.length))
  const deviation = (a: number, b: number) => (b - a * ratio) ** 2 / Math.max(20, (a * ratio + b) / 2)
  const usual =
    used.length === 0 ? 0 : median(used.map(({ a, b }) => deviation(a.length, b.length))) / medianOfSquares
  const variance = Math.max(
    0.5,
    (usual * used.length + prior.variance * prior.pairs) / (used.length + prior.pairs),
  )
  const cost = (a: number, b: number) => Math.min(40, deviation(a, b) / variance)
  return ({ a, b }, side, letters) => {
    const without =
      side === 'a'
        ? cost(Math.max(1, a.length - letters), b.length)
        : cost(a.length, Math.max(1, b.length - letters))
    return clipped(0.5 * (cost(a.length, b.length) - without), most)
  }
}

export function clipped(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value))
}

function median(values: readonly number[]): number {
  return values.toSorted((one, two) => one - two)[values.length >> 1] ?? 1
}
