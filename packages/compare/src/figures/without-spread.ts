import type { CheckedPair } from '../check.ts'
import type { Atom } from './atom.ts'
import type { MatchedFigures } from './match-figures.ts'

/**
 * Translators move a figure into the sentence before or after: what is left over here and left over there, on the other
 * side, is one figure.
 */
export function withoutSpread(pairs: readonly CheckedPair[]): CheckedPair[] {
  return pairs.map((pair, i) => {
    const around = [pairs[i - 1], pairs[i + 1]].flatMap((neighbour) => neighbour?.matched ?? [])
    const leftA = around.flatMap(({ onlyA, different }) => [...onlyA, ...different.map(([atom]) => atom)])
    const leftB = around.flatMap(({ onlyB, different }) => [...onlyB, ...different.map(([, atom]) => atom)])
    return { ...pair, matched: without(pair.matched, leftA, leftB) }
  })
}

function without(
  { same, different, doubtful, onlyA, onlyB }: MatchedFigures,
  leftA: readonly Atom[],
  leftB: readonly Atom[],
) {
  const isInB = (atom: Atom) => leftB.some((other) => isSame(atom, other))
  const isInA = (atom: Atom) => leftA.some((other) => isSame(atom, other))
  return {
    same,
    doubtful: doubtful.filter(([a, b]) => !isInB(a) && !isInA(b)),
    different: different.filter(([a, b]) => !isInB(a) && !isInA(b)),
    onlyA: [...onlyA, ...different.flatMap(([a, b]) => (isInA(b) ? [a] : []))].filter((atom) => !isInB(atom)),
    onlyB: [...onlyB, ...different.flatMap(([a, b]) => (isInB(a) ? [b] : []))].filter((atom) => !isInA(atom)),
  }
}

/** Small numbers in words stand in every sentence. */
function isSame(one: Atom, two: Atom): boolean {
  return one.sure && one.field === two.field && one.value === two.value
}
