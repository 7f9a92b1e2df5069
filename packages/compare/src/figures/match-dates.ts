import type { Atom, Field } from './atom.ts'
import { isSameYear } from './reckoned.ts'

/** The fields of one date or period, in the order of its reading. */
type DateAtoms = readonly Atom[]

export interface MatchedDates {
  readonly same: readonly (readonly [a: Atom, b: Atom])[]
  readonly different: readonly (readonly [a: Atom, b: Atom])[]
}

const ofDates: ReadonlySet<Field> = new Set(['year', 'month', 'day'])

/**
 * Matches dates as wholes, before their numbers are looked up one by one: 12 March is not 19 March because somebody sent 19
 * officers. First those that are the same, then those that differ in one field alone.
 */
export function matchDates(a: readonly Atom[], b: readonly Atom[]): MatchedDates {
  const left = { a: datesOf(a), b: datesOf(b) }
  const same = [
    ...take(left, (x, y) => differing(x, y) === 0 && x.length === y.length),
    ...take(left, (x, y) => differing(x, y) === 0),
  ]
  const near = [
    ...take(left, (x, y) => differing(x, y) === 1 && x.length === y.length),
    ...take(left, (x, y) => differing(x, y) === 1),
  ]
  const fields = near.flatMap(([x, y]) => shared(x, y))
  return {
    same: [...same.flatMap(([x, y]) => shared(x, y)), ...fields.filter(([x, y]) => isSame(x, y))],
    different: fields.filter(([x, y]) => !isSame(x, y)),
  }
}

/** Dates with a month and something more; a year or a month alone says too little. */
function datesOf(atoms: readonly Atom[]): DateAtoms[] {
  const byFigure = Map.groupBy(
    atoms.filter(({ field, figure }) => figure && ofDates.has(field)),
    ({ figure }) => figure,
  )
  return [...byFigure.values()].filter(
    (fields) => fields.length > 1 && new Set(fields.map(({ field }) => field)).size > 1,
  )
}

function take(
  left: { readonly a: DateAtoms[]; readonly b: DateAtoms[] },
  match: (x: DateAtoms, y: DateAtoms) => boolean,
): [DateAtoms, DateAtoms][] {
  return left.a.slice().flatMap((x): [DateAtoms, DateAtoms][] => {
    const y = left.b.find((other) => match(x, other))
    if (!y) return []
    left.a.splice(left.a.indexOf(x), 1)
    left.b.splice(left.b.indexOf(y), 1)
    return [[x, y]]
  })
}

/** How many fields that both have differ; infinite where too few are the same to tell. */
function differing(x: DateAtoms, y: DateAtoms): number {
  const both = shared(x, y)
  const unlike = both.filter(([one, two]) => !isSame(one, two)).length
  return both.length > 1 && both.length - unlike > 0 ? unlike : Infinity
}

/** Years may be reckoned otherwise. */
function isSame(x: Atom, y: Atom): boolean {
  return (
    x.value === y.value ||
    (x.field === 'year' && (isSameYear(x.value, y.value) || isSameYear(y.value, x.value)))
  )
}

/** Fields that both have; of a period the first with the first, the last with the last. */
function shared(x: DateAtoms, y: DateAtoms): [Atom, Atom][] {
  return [...ofDates].flatMap((field): [Atom, Atom][] => {
    const [inX, inY] = [x, y].map((date) => date.filter((atom) => atom.field === field))
    if (!inX || !inY || inX.length !== inY.length) return []
    return inX.flatMap((one, i): [Atom, Atom][] => {
      const two = inY[i]
      return two ? [[one, two]] : []
    })
  })
}
