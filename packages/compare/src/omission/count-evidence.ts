import { clipped } from './length-evidence.ts'
import type { SentencePair } from './sentences.ts'

/** The usual shares of pairs by difference in sentences, worth so many pairs. */
const prior = { equal: 0.6, decay: 0.9, least: 0.01, pairs: 10 }
const most = 3

/**
 * How much likelier the numbers of sentences become when one sentence of a side has no counterpart: where translators
 * keep sentences, one more is a strong sign; where they join and split, it is none.
 */
export function countEvidence(
  pairs: readonly SentencePair[],
): (pair: SentencePair, side: 'a' | 'b') => number {
  const counts = new Map<number, number>()
  let all = 0
  for (const { a, b } of pairs) {
    if (a.sentences.length === 0 || b.sentences.length === 0 || a.sentences.length + b.sentences.length < 3)
      continue
    const difference = a.sentences.length - b.sentences.length
    counts.set(difference, (counts.get(difference) ?? 0) + 1)
    all += 1
  }
  const share = (difference: number) => {
    const usual = Math.max(prior.least, prior.equal * Math.exp(-prior.decay * Math.abs(difference)))
    return ((counts.get(difference) ?? 0) + prior.pairs * usual) / (all + prior.pairs)
  }
  return ({ a, b }, side) => {
    const difference = a.sentences.length - b.sentences.length
    const before = side === 'a' ? difference - 1 : difference + 1
    return clipped(Math.log(share(before) / share(difference)), most)
  }
}
