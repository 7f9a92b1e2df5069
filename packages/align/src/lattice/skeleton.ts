import type { TokenTable } from '../tokens/token-table.ts'
import type { Sides } from '../evidence.ts'
import type { Corner } from './band.ts'

/** More places than these, and a token tells nothing about where its segment belongs. */
const mostPlaces = 3

/**
 * Places that the path very likely goes through: segments that share tokens found as often, and seldom, in both texts.
 * The longest chain of such pairs that never goes back, with both ends.
 */
export function skeleton(evidence: readonly Sides[], n: number, m: number): Corner[] {
  const pairs = evidence.flatMap(({ a, b }) => sharedPlaces(a, b))
  const inner = longestChain(pairs.filter(([i, j]) => i > 0 && j > 0 && i < n && j < m))
  return [[0, 0], ...inner, [n, m]]
}

function sharedPlaces(a: TokenTable, b: TokenTable): Corner[] {
  const placesA = placesOf(a)
  const placesB = placesOf(b)
  return a.vocabulary.flatMap((token, type): Corner[] => {
    const inB = placesB.get(b.typeOf.get(token) ?? -1) ?? []
    const inA = placesA.get(type) ?? []
    return inA.length === inB.length ? inA.map((i, k): Corner => [i, inB[k] ?? 0]) : []
  })
}

/** The segments that each seldom type stands in. */
function placesOf({ offsets, types, counts }: TokenTable): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let i = 0; i + 1 < offsets.length; i += 1) {
    for (const type of types.subarray(offsets[i], offsets[i + 1])) {
      if ((counts[type] ?? 0) > mostPlaces) continue
      const known = places.get(type)
      if (known === undefined) places.set(type, [i])
      else if (known.at(-1) !== i) known.push(i)
    }
  }
  return places
}

/** Longest strictly increasing chain in both coordinates, in n log n (Fredman 1975); a pair found twice counts once. */
function longestChain(pairs: readonly Corner[]): Corner[] {
  const sorted = pairs.toSorted(([i, j], [k, l]) => i - k || l - j)
  const tails: number[] = []
  const previous = new Int32Array(sorted.length).fill(-1)
  sorted.forEach(([, j], at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[tails[middle] ?? 0]?.[1] ?? 0) < j) low = middle + 1
      else high = middle
    }
    previous[at] = tails[low - 1] ?? -1
    tails[low] = at
  })
  const chain: Corner[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = sorted[at]
    if (pair) chain.push(pair)
  }
  return chain.toReversed()
}

/** How far from each row to the second pair of the skeleton before and after it, in rows: where the band has to be wide. */
export function gapsOf(corners: readonly Corner[]): Float64Array {
  const [n] = corners.at(-1) ?? [0, 0]
  const gaps = new Float64Array(n + 1)
  corners.forEach(([i], at) => {
    const next = corners[at + 1]?.[0] ?? n
    const before = corners[Math.max(0, at - 2)] ?? [0, 0]
    const after = corners[Math.min(corners.length - 1, at + 3)] ?? [n, 0]
    const gap = Math.max(after[0] - before[0], after[1] - before[1])
    for (let row = i; row <= next; row += 1) gaps[row] = Math.max(gaps[row] ?? 0, gap)
  })
  return gaps
}
