import { learnWords, segment, type Segment } from '@diglot/align'
import type { CheckedPair, PairSide } from '../check.ts'
import { lengthOf } from '../lengths.ts'
import { translationsOf, type Translations } from './translations.ts'

/** A sentence of one side of a pair. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** In letters of English. */
  readonly length: number
  /** The types of its words, once each. */
  readonly words: ReadonlySet<number>
}

/** One side of a pair in sentences. */
export interface Sentences {
  readonly sentences: readonly Sentence[]
  readonly length: number
  readonly words: ReadonlySet<number>
}

export interface SentencePair {
  /** Index into the pairs. */
  readonly index: number
  readonly a: Sentences
  readonly b: Sentences
}

/** Pairs in sentences, and which of their words translate each other. */
export interface SentencedPairs {
  readonly pairs: readonly SentencePair[]
  readonly translations: Translations
}

/** Splits the pairs into sentences and learns from all of them which words translate each other. */
export function sentencedPairs(pairs: readonly CheckedPair[]): SentencedPairs {
  const all = { a: [] as Segment[], b: [] as Segment[] }
  const beads = pairs.map((pair) => ({ a: added(all.a, pair.a), b: added(all.b, pair.b) }))
  const { a, b, links } = learnWords(all.a, all.b, beads)
  const sideOf = (side: 'a' | 'b', indices: readonly number[]): Sentences => {
    const { offsets, types } = side === 'a' ? a : b
    const sentences = indices.flatMap((i): Sentence[] => {
      const found = all[side][i]
      if (!found) return []
      const { start, end, text, lang } = found
      return [
        {
          start,
          end,
          length: lengthOf(text, lang),
          words: new Set(types.subarray(offsets[i], offsets[i + 1])),
        },
      ]
    })
    return {
      sentences,
      length: sentences.reduce((sum, { length }) => sum + length, 0),
      words: new Set(sentences.flatMap(({ words }) => [...words])),
    }
  }
  return {
    pairs: beads.map((bead, index) => ({ index, a: sideOf('a', bead.a), b: sideOf('b', bead.b) })),
    translations: translationsOf(links),
  }
}

function added(all: Segment[], { text, lang }: PairSide): number[] {
  return segment(text, lang, 'sentence').map((sentence) => all.push(sentence) - 1)
}
