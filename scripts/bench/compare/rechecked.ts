import type { Span } from '@diglot/core'
import type { CleanDocument } from './clean-sets.ts'
import type { Alarm, Checker, TextPair } from './checker.ts'
import type { Mutation, Side } from './mutation.ts'
import type { ErrorClass, Seeded } from './seed.ts'

/** What a checker says of a pair once an error is in it. */
export interface Rechecked {
  readonly seeded: Seeded
  /** Alarms that the clean copy lacks. */
  readonly fresh: readonly Alarm[]
  /** Of these, alarms at the place of the error. */
  readonly hits: readonly Alarm[]
}

/** Pairs in error stand so far apart in a copy, so that neither what is learnt from the rest nor neighbours change. */
const spacing = 12

/**
 * Checks copies of a document with errors far apart, as whole files, and compares what is said of the pairs in error
 * with what is said of them in the clean copy.
 */
export function recheck(
  checker: Checker,
  { pairs }: CleanDocument,
  clean: readonly (readonly Alarm[])[],
  seeded: readonly Seeded[],
): Rechecked[] {
  const leftOut = seeded.filter(({ errorClass }) => leavesOut.has(errorClass))
  const others = seeded.filter(({ errorClass }) => !leavesOut.has(errorClass))
  return [
    ...recheckWith(checker.check, checker.reads, pairs, clean, leftOut),
    ...recheckWith(checker.quickCheck ?? checker.check, checker.reads, pairs, clean, others),
  ]
}

/** Errors that are told by what is missing. */
const leavesOut: ReadonlySet<ErrorClass> = new Set([
  'sentence dropped',
  'clause dropped',
  'sentence doubled',
  'negation',
])

function recheckWith(
  check: Checker['check'],
  reads: Checker['reads'],
  pairs: CleanDocument['pairs'],
  clean: readonly (readonly Alarm[])[],
  seeded: readonly Seeded[],
): Rechecked[] {
  const copies = reads === 'pair' ? [seeded] : copiesOf(seeded)
  return copies.flatMap((copy) => {
    const texts = new Map(copy.map(({ pair, mutation }) => [pair, textsOf(pairs[pair], mutation)]))
    const found =
      reads === 'document' ? check(pairs.map((pair, index) => texts.get(index) ?? pair)) : undefined
    const alone = found ? undefined : check(copy.map(({ pair, mutation }) => textsOf(pairs[pair], mutation)))
    return copy.map((one, index) => {
      const alarms = found?.[one.pair] ?? alone?.[index] ?? []
      const old = pairs[one.pair]?.[one.mutation.side] ?? ''
      const fresh = freshOf(alarms, clean[one.pair] ?? [], one.mutation, old)
      return { seeded: one, fresh, hits: fresh.filter((alarm) => isAtPlace(alarm, one)) }
    })
  })
}

/** Errors that one copy can hold at a time. */
export function copiesOf(seeded: readonly Seeded[]): Seeded[][] {
  const copies: Seeded[][] = []
  for (const one of seeded.toSorted((x, y) => x.pair - y.pair)) {
    const copy = copies.find((errors) => (errors.at(-1)?.pair ?? -spacing) + spacing <= one.pair)
    if (copy) copy.push(one)
    else copies.push([one])
  }
  return copies
}

/** A pair with an error in it. */
export function textsOf(pair: TextPair | undefined, { side, text }: Mutation): TextPair {
  return { a: pair?.a ?? '', b: pair?.b ?? '', [side]: text }
}

/** Alarms that the clean copy does not have at the same words, nor of the same check at the place that was changed. */
function freshOf(
  alarms: readonly Alarm[],
  clean: readonly Alarm[],
  mutation: Mutation,
  old: string,
): Alarm[] {
  const { side } = mutation
  const moved = clean.map((alarm) => ({
    ...alarm,
    [side]: alarm[side].map((span) => move(span, mutation, old)),
  }))
  const rest = moved.map(keyOf)
  return alarms.filter((alarm) => {
    const at = rest.indexOf(keyOf(alarm))
    if (at >= 0) {
      rest.splice(at, 1)
      return false
    }
    return !moved.some(
      (before) =>
        before.check === alarm.check &&
        before[side].some((one) => alarm[side].some((two) => overlaps(one, two))),
    )
  })
}

function keyOf({ check, a, b }: Alarm): string {
  return JSON.stringify([check, spansKey(a), spansKey(b)])
}

function spansKey(spans: readonly Span[]): number[][] {
  return spans.map(({ start, end }) => [start, end])
}

/** A span of the clean text as a span of the text with the error. */
function move({ start, end }: Span, { from, to, text }: Mutation, old: string): Span {
  const growth = text.length - old.length
  return {
    start: start >= to ? start + growth : Math.min(start, from),
    end: end > from ? Math.max(from, end + growth) : end,
  }
}

/** The words of an error; for a baseline that knows no place, the pair. */
function isAtPlace(alarm: Alarm, { errorClass, mutation }: Seeded): boolean {
  if (alarm.a.length === 0 && alarm.b.length === 0) return true
  const other: Side = mutation.side === 'a' ? 'b' : 'a'
  if (errorClass === 'sentence dropped') {
    return alarm[other].some((span) =>
      mutation.counterpart.some((sentence) => shared(span, sentence) * 2 >= lengthOf(span)),
    )
  }
  return (
    alarm[mutation.side].some((span) => mutation.at.some((place) => isOf(span, place))) ||
    alarm[other].some((span) => mutation.counterpart.some((place) => isOf(span, place)))
  )
}

/** Touches the place and is not so wide that it says no place. */
function isOf(span: Span, place: Span): boolean {
  return overlaps(span, place) && lengthOf(span) <= 2 * lengthOf(place) + 40
}

function overlaps(one: Span, two: Span): boolean {
  return one.start < two.end && two.start < one.end
}

function shared(one: Span, two: Span): number {
  return Math.max(0, Math.min(one.end, two.end) - Math.max(one.start, two.start))
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
