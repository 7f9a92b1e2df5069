import type { Span } from '@diglot/core'
import { countEvidence } from './count-evidence.ts'
import { clipped, lengthEvidence } from './length-evidence.ts'
import { sentencedPairs, type PairTexts } from './sentences.ts'

/** How likely the aligner, the lengths and the numbers of sentences make it that one has no counterpart: log odds, clipped. */
export interface OmissionSigns {
  readonly alone: number
  readonly length: number
  readonly count: number
}

/** A sentence of a pair, with what speaks for and against its having a counterpart. */
export interface WeighedSentence extends Span {
  /** Index into the pairs. */
  readonly pair: number
  /** The side that has it. */
  readonly side: 'a' | 'b'
  /** In letters of English. */
  readonly letters: number
  readonly signs: OmissionSigns
}

/** A sentence that may have no counterpart on the other side of its pair. */
export interface OmittedSentence extends WeighedSentence {
  /** Log odds that there is no counterpart, were that as usual as that there is one. */
  readonly evidence: number
}

/** A logistic regression on half of the pairs of `bench:compare`: `node scripts/bench/fit-omissions.ts` gives it anew. */
const model: OmissionSigns & { readonly constant: number } = {
  alone: 0.49,
  length: 0.41,
  count: 0.69,
  constant: 0.94,
}

/** Beyond this the aligner is surer of itself than it is right. */
const most = 8

/** Shorter sentences come and go: “Thank you.” In letters of English. */
const shortest = 24

/** The sentences that are most likely to be missing on the other side, as many as a side has more of, or one. */
export function omittedSentences(pairs: readonly PairTexts[]): OmittedSentence[] {
  return weighedSides(pairs).flatMap(({ sentences, missing }) =>
    sentences
      .filter(({ letters }) => letters >= shortest)
      .map((sentence) => ({ ...sentence, evidence: evidenceOf(sentence.signs) }))
      .toSorted((one, two) => two.evidence - one.evidence)
      // One sentence too many leaves one out, though its neighbours may look left out as well.
      .slice(0, missing),
  )
}

/** The sentences of a side of a pair, and how many of them there are more than on the other side; at least one. */
export interface WeighedSide {
  readonly sentences: readonly WeighedSentence[]
  readonly missing: number
}

/** Weighs each sentence of the sides of several sentences. */
export function weighedSides(pairs: readonly PairTexts[]): WeighedSide[] {
  const all = sentencedPairs(pairs)
  const byLength = lengthEvidence(all)
  const byCount = countEvidence(all)
  return (['a', 'b'] as const).flatMap((side) =>
    all.flatMap((pair): WeighedSide[] => {
      const [own, other] = side === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
      if (own.sentences.length < 2 || other.sentences.length === 0) return []
      const count = byCount(pair, side)
      const sentences = own.sentences.map(({ start, end, length, alone }) => ({
        pair: pair.index,
        side,
        start,
        end,
        letters: length,
        signs: { alone: logOdds(alone), length: byLength(pair, side, length), count },
      }))
      return [{ sentences, missing: Math.max(1, own.sentences.length - other.sentences.length) }]
    }),
  )
}

function evidenceOf({ alone, length, count }: OmissionSigns): number {
  return model.alone * alone + model.length * length + model.count * count + model.constant
}

function logOdds(probability: number): number {
  return clipped(Math.log(probability / (1 - probability)), most)
}
