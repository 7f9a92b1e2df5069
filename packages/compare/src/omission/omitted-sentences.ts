import type { Span } from '@diglot/core'
import type { CheckedPair } from '../check.ts'
import { countEvidence } from './count-evidence.ts'
import { lengthEvidence } from './length-evidence.ts'
import { sentencedPairs, type Sentence } from './sentences.ts'
import { shareEvidence } from './share-evidence.ts'
import { wordEvidence } from './word-evidence.ts'

/** A sentence that may have no counterpart on the other side of its pair. */
export interface OmittedSentence extends Span {
  /** Index into the pairs. */
  readonly pair: number
  /** The side that has it. */
  readonly side: 'a' | 'b'
  /** Log of how much likelier it is that there is no counterpart; above 0 it speaks for an omission. */
  readonly evidence: number
}

/** How far each kind of evidence counts, as they know of one another. Chosen on half of the pairs of `bench:compare`. */
const weights = { length: 1, count: 1, share: 0.7, words: 0.1 }

/** Shorter sentences come and go: “Thank you.” In letters of English. */
const shortest = 24

/** Scores each sentence of pairs of several sentences by lengths, numbers of sentences and words. */
export function omittedSentences(pairs: readonly CheckedPair[]): OmittedSentence[] {
  const { pairs: all, translations } = sentencedPairs(pairs)
  const byLength = lengthEvidence(all)
  const byCount = countEvidence(all)
  return (['a', 'b'] as const).flatMap((side) => {
    const other = side === 'a' ? 'b' : 'a'
    const byWords = wordEvidence(all, side, translations)
    return all.flatMap((pair) => {
      const own = pair[side]
      if (own.sentences.length < 2 || pair[other].sentences.length === 0) return []
      const shares = shareEvidence(own, pair[other], side, translations)
      const count = byCount(pair, side)
      const missing = Math.max(1, own.sentences.length - pair[other].sentences.length)
      const scored = own.sentences.flatMap(
        ({ start, end, length, words }: Sentence, i): OmittedSentence[] => {
          if (length < shortest) return []
          const evidence =
            weights.length * byLength(pair, side, length) +
            weights.count * count +
            weights.share * (shares[i] ?? 0) +
            weights.words * byWords(pair, words)
          return [{ pair: pair.index, side, start, end, evidence }]
        },
      )
      // One sentence too many leaves one out, though its neighbours may look left out as well.
      return scored.toSorted((one, two) => two.evidence - one.evidence).slice(0, missing)
    })
  })
}
