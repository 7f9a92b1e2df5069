import { alignSentences, segment, type Segment } from '@diglot/align'
import type { Span } from '@diglot/core'
import type { PairSide } from '../check.ts'
import { lengthOf } from '../lengths.ts'

/** The texts of both sides of a pair. */
export type PairTexts = Readonly<Record<'a' | 'b', Pick<PairSide, 'text' | 'lang'>>>

/** A sentence of one side of a pair. */
export interface Sentence extends Span {
  /** In letters of English. */
  readonly length: number
  /** How likely it is to have no counterpart in the pair, by the aligner. */
  readonly alone: number
}

/** One side of a pair in sentences. */
export interface Sentences {
  readonly sentences: readonly Sentence[]
  readonly length: number
}

export interface SentencePair {
  /** Index into the pairs. */
  readonly index: number
  readonly a: Sentences
  readonly b: Sentences
}

/** Aligns the sentences inside each pair; what the words of all pairs teach counts in each. */
export function sentencedPairs(pairs: readonly PairTexts[]): SentencePair[] {
  const all = { a: [] as Segment[], b: [] as Segment[] }
  const beads = pairs.map((pair) => ({ a: added(all.a, pair.a), b: added(all.b, pair.b), confidence: 1 }))
  return alignSentences(all.a, all.b, beads, { omissions: 'possible' }).map(({ a, b, alone }, index) => ({
    index,
    a: sideOf(a, alone.a),
    b: sideOf(b, alone.b),
  }))
}

function added(all: Segment[], { text, lang }: PairTexts['a']): number[] {
  return segment(text, lang, 'paragraph').map((paragraph) => all.push(paragraph) - 1)
}

function sideOf(segments: readonly Segment[], alone: readonly number[]): Sentences {
  const sentences = segments.map(({ start, end, text, lang }, i) => ({
    start,
    end,
    length: lengthOf(text, lang),
    alone: alone[i] ?? 0,
  }))
  return { sentences, length: sentences.reduce((sum, { length }) => sum + length, 0) }
}
