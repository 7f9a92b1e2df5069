import { clipped } from './length-evidence.ts'
import type { Sentences } from './sentences.ts'
import type { Translations } from './translations.ts'

/** What no word explains belongs to each sentence alike. */
const unexplained = 0.3
/** Words that nothing explains with at least this probability are left out. */
const leastLikely = 0.01
/** A share smaller than e^-0.7, half of what the length lets expect, speaks for an omission. */
const expected = 0.7
const most = 4

/**
 * How few of the words of the other side each sentence explains, compared with its length: the words are divided among
 * the sentences by IBM Model 1. A log likelihood ratio, roughly.
 */
export function shareEvidence(
  { sentences, length }: Sentences,
  other: Sentences,
  side: 'a' | 'b',
  { from }: Translations,
): number[] {
  const shares = sentences.map(() => unexplained)
  let all = unexplained * sentences.length
  for (const word of other.words) {
    const likely = from[side].get(word)
    if (!likely) continue
    const weights = sentences.map(({ words }) => {
      let sum = 0
      for (const own of words) sum += likely.get(own) ?? 0
      return sum
    })
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    if (total < leastLikely) continue
    weights.forEach((weight, i) => (shares[i] = (shares[i] ?? 0) + weight / total))
    all += 1
  }
  return sentences.map((sentence, i) => {
    const share = (shares[i] ?? 0) / all / (sentence.length / length)
    return clipped(2 * (-Math.log(share) - expected), most)
  })
}
