import type { Span } from '@diglot/core'
import type { Random } from './random.ts'

/** The two sides of a pair: English is `a`, Chinese is `b`. */
export type Side = 'a' | 'b'

export const sides: readonly Side[] = ['a', 'b']

export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a'
}

/** A pair of segments of gold, each side joined to one text. */
export interface CleanPair {
  readonly a: string
  readonly b: string
  /** Sentences of the pair that surely answer to each other, one to one, where it has several. */
  readonly sentences: readonly SentencePair[]
}

export interface SentencePair {
  readonly a: Span
  readonly b: Span
}

/** One error in one side of a pair. */
export interface Mutation {
  readonly side: Side
  /** That side with the error. */
  readonly text: string
  /** Where the error stands in the new text; where words were taken out, the words left that they belonged to. */
  readonly at: readonly Span[]
  /** What of the other side it is about, where that is known. */
  readonly counterpart: readonly Span[]
  /** What was done: "40,000 → 41,000". */
  readonly note: string
  /** Which words of the old text were changed: what stands after them moved. */
  readonly from: number
  readonly to: number
}

/** Something with names in both languages: a mission, a person, a term, a country. */
export interface NamedRecord {
  readonly id: string
  /** Records of one kind can be put in each other's place. */
  readonly kind: string
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/** Seeds one error of a kind into a side of a pair, or none where the change would be no error. */
export type Mutator = (
  pair: CleanPair,
  side: Side,
  random: Random,
  /** Names that the library or the document knows. */
  records: readonly NamedRecord[],
) => Mutation | undefined

/** Puts words in the place of a span. */
export function replaced(
  pair: CleanPair,
  side: Side,
  { start, end }: Span,
  words: string,
  counterpart: readonly Span[] = [],
): Mutation {
  const old = pair[side]
  return {
    side,
    text: old.slice(0, start) + words + old.slice(end),
    at: [{ start, end: start + words.length }],
    counterpart,
    note: `${old.slice(start, end)} → ${words}`,
    from: start,
    to: end,
  }
}

/** Takes words out. `at` are the words left, in the old text, that they belonged to. */
export function removed(
  pair: CleanPair,
  side: Side,
  { start, end }: Span,
  at: Span,
  counterpart: readonly Span[] = [],
): Mutation {
  const old = pair[side]
  const moved = (offset: number) => (offset >= end ? offset - (end - start) : Math.min(offset, start))
  return {
    side,
    text: old.slice(0, start) + old.slice(end),
    at: [{ start: moved(at.start), end: moved(at.end) }],
    counterpart,
    note: `${old.slice(start, end)} →`,
    from: start,
    to: end,
  }
}

/** Exchanges two stretches of words, the first before the second. */
export function exchanged(
  pair: CleanPair,
  side: Side,
  one: Span,
  two: Span,
  counterpart: readonly Span[] = [],
): Mutation {
  const old = pair[side]
  const first = old.slice(one.start, one.end)
  const second = old.slice(two.start, two.end)
  const between = old.slice(one.end, two.start)
  const laterStart = one.start + second.length + between.length
  return {
    side,
    text: old.slice(0, one.start) + second + between + first + old.slice(two.end),
    at: [
      { start: one.start, end: one.start + second.length },
      { start: laterStart, end: laterStart + first.length },
    ],
    counterpart,
    note: `${first} ↔ ${second}`,
    from: one.start,
    to: two.end,
  }
}
