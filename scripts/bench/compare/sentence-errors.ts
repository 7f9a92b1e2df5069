import type { Span } from '@diglot/core'
import { otherSide, removed, type Mutation, type Mutator, type SentencePair, type Side } from './mutation.ts'
import { pick } from './random.ts'

/** A sentence of several is left out; it is missing at its counterpart. */
export const sentenceDropped: Mutator = (pair, side, random) => {
  if (pair.sentences.length < 2) return undefined
  const sentence = pick(
    pair.sentences.filter((one) => isWhole(pair[side], one[side], side)),
    random,
  )
  if (!sentence) return undefined
  return dropped(
    removed(pair, side, withGap(pair[side], sentence[side]), sentence[side], [sentence[otherSide(side)]]),
  )
}

/** A clause between commas is left out of a sentence. */
export const clauseDropped: Mutator = (pair, side, random) => {
  const places = pair.sentences.flatMap((sentence) =>
    clausesOf(pair[side], sentence[side], side).map((clause) => ({ clause, sentence })),
  )
  const place = pick(places, random)
  if (!place) return undefined
  return removed(pair, side, place.clause, place.sentence[side], [place.sentence[otherSide(side)]])
}

/** A sentence stands twice. */
export const sentenceDoubled: Mutator = (pair, side, random) => {
  const sentence: SentencePair | undefined = pick(
    pair.sentences.filter((one) => isWhole(pair[side], one[side], side)),
    random,
  )
  if (!sentence) return undefined
  const old = pair[side]
  const { start, end } = sentence[side]
  const words = (side === 'a' ? ' ' : '') + old.slice(start, end)
  return {
    side,
    text: old.slice(0, end) + words + old.slice(end),
    at: [{ start, end: end + words.length }],
    counterpart: [],
    note: `doubled: ${old.slice(start, end)}`,
    from: end,
    to: end,
  }
}

/** Nothing is left of what was dropped: it is to be found at its counterpart alone. */
function dropped(mutation: Mutation): Mutation {
  return { ...mutation, at: [] }
}

/** A sentence that says something: four words or eight characters. */
function isWhole(text: string, { start, end }: Span, side: Side): boolean {
  const words = text.slice(start, end)
  return side === 'a' ? words.split(' ').length >= 4 : words.length >= 8
}

/** The sentence with the space that follows it, or before it at the end. */
function withGap(text: string, { start, end }: Span): Span {
  const after = /^\s+/.exec(text.slice(end))?.[0].length ?? 0
  if (after > 0) return { start, end: end + after }
  const before = /\s+$/.exec(text.slice(0, start))?.[0].length ?? 0
  return { start: start - before, end }
}

/** Stretches from comma to comma inside a sentence, long enough to say something and short enough to leave a sentence. */
function clausesOf(text: string, { start, end }: Span, side: Side): Span[] {
  const sentence = text.slice(start, end)
  const commas = [...sentence.matchAll(side === 'a' ? /,(?= )/g : /[，,；;]/g)].map(({ index }) => index)
  return commas.flatMap((from, i) => {
    const to = commas[i + 1]
    if (to === undefined) return []
    const words = sentence.slice(from, to)
    const isLong = side === 'a' ? words.split(' ').length >= 7 : words.length >= 10
    return isLong && words.length < sentence.length * 0.6 ? [{ start: start + from, end: start + to }] : []
  })
}
