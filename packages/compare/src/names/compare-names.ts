import { isOneSided, type CheckedPair, type PairSide } from '../check.ts'
import { isPresent } from './is-present.ts'
import type { Name, NameFound, NameKind } from './name.ts'

/** The names of a pair that one side alone speaks of. */
export interface ComparedNames {
  /** One name on this side where the other has another of its kind. */
  readonly swapped: readonly (readonly [a: NameFound, b: NameFound])[]
  /** One name on this side alone, where the other says another of its kind more often. */
  readonly doubtful: readonly DoubtfulNames[]
  readonly onlyA: readonly NameFound[]
  readonly onlyB: readonly NameFound[]
}

export interface DoubtfulNames {
  readonly a: NameFound
  readonly b: NameFound
  /** The side whose name the other does not say. */
  readonly alone: 'a' | 'b'
}

export function compareNames({ a, b }: CheckedPair, kinds: ReadonlySet<NameKind>): ComparedNames {
  if (isOneSided({ a, b })) return { swapped: [], doubtful: [], onlyA: [], onlyB: [] }
  const onlyA = onlyIn(a, b, kinds)
  const onlyB = onlyIn(b, a, kinds)
  const swapped: [NameFound, NameFound][] = []
  for (const one of onlyA.slice()) {
    const other = nearest(
      one.start / a.text.length,
      onlyB.filter(({ name }) => name.kind === one.name.kind && !areAkin(name, one.name)),
      b.text.length,
    )
    if (!other) continue
    swapped.push([one, other])
    onlyA.splice(onlyA.indexOf(one), 1)
    onlyB.splice(onlyB.indexOf(other), 1)
  }
  // What many segments say together tells little of any of them.
  const isJoined = Math.max(a.segments.length, b.segments.length) > mostJoined
  const moreInA = isJoined ? [] : moreOftenIn(a, b)
  const moreInB = isJoined ? [] : moreOftenIn(b, a)
  // “China” gave way to another name where “Chinese” stands beside it.
  const fromA = withPartner(onlyA, a, moreInB, b).map(([x, y]): DoubtfulNames => ({ a: x, b: y, alone: 'a' }))
  const fromB = withPartner(onlyB, b, moreInA, a)
    .map(([y, x]): DoubtfulNames => ({ a: x, b: y, alone: 'b' }))
    .filter((names) => !fromA.some((one) => one.a === names.a && one.b === names.b))
  const doubtful = [...fromA, ...fromB]
  const taken = new Set(doubtful.flatMap((names) => [names.a, names.b]))
  return {
    swapped,
    doubtful,
    onlyA: onlyA.filter((found) => !taken.has(found)),
    onlyB: onlyB.filter((found) => !taken.has(found)),
  }
}

/** Segments of a side whose names are counted. */
const mostJoined = 4

/** Names that one side says more often than the other, once each. */
function moreOftenIn(side: PairSide, other: PairSide): NameFound[] {
  const times = ({ names }: PairSide, id: string) => names.filter(({ name }) => name.id === id).length
  const seen = new Set<string>()
  return side.names.filter(({ name: { id } }) => {
    const isFirst = !seen.has(id)
    seen.add(id)
    return isFirst && times(side, id) > times(other, id)
  })
}

function withPartner(
  alone: readonly NameFound[],
  side: PairSide,
  candidates: readonly NameFound[],
  other: PairSide,
): [NameFound, NameFound][] {
  return alone.flatMap((found): [NameFound, NameFound][] => {
    const partner = nearest(
      found.start / side.text.length,
      candidates.filter(({ name }) => name.kind === found.name.kind),
      other.text.length,
    )
    return partner ? [[found, partner]] : []
  })
}

/** Each name once, where it first stands. */
function onlyIn(side: PairSide, other: PairSide, kinds: ReadonlySet<NameKind>): NameFound[] {
  const answered = new Set(other.names.map(({ name }) => name.id))
  const seen = new Set<string>()
  return side.names.filter(({ name }) => {
    if (!kinds.has(name.kind) || answered.has(name.id) || seen.has(name.id) || isCounter(name)) return false
    seen.add(name.id)
    return !isPresent(name, other.text, other.lang)
  })
}

function nearest(place: number, found: readonly NameFound[], length: number): NameFound | undefined {
  const distance = ({ start }: NameFound) => Math.abs(start / length - place)
  return found.toSorted((one, two) => distance(one) - distance(two))[0]
}

/** 人次 counts, and `persons-deployments` looks at what it counts. */
function isCounter({ forms }: Name): boolean {
  return forms['zh-Hans'].includes('人次')
}

/** So many letters or characters that begin or hold another name make both of one family. */
const akin = { en: 7, 'zh-Hans': 2 } as const

/** Peacekeepers and peacekeeping, 维和官兵 and 维和行动: one often stands for the other. */
export function areAkin(one: Name, two: Name): boolean {
  return one.forms.en.some((form) => two.forms.en.some((other) => sharesStem(form, other)))
    ? true
    : one.forms['zh-Hans'].some((form) =>
        two.forms['zh-Hans'].some(
          (other) => form.length >= akin['zh-Hans'] && other.length > form.length && other.includes(form),
        ),
      )
}

function sharesStem(one: string, two: string): boolean {
  const stems = (words: string) =>
    words
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => word.length >= akin.en)
      .map((word) => word.slice(0, akin.en))
  const other = new Set(stems(two))
  return stems(one).some((stem) => other.has(stem))
}
