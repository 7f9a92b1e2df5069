import { mostSegments } from './bead-types.ts'

/**
 * The part of the lattice that is searched: after i segments of the first text, between `low[i]` and `high[i]` of the
 * second. Row i of the lattice begins at cell `offsets[i]`.
 */
export interface Band {
  readonly low: Int32Array
  readonly high: Int32Array
  readonly offsets: Int32Array
}

/** A place that a path goes through: after i segments of the first text and j of the second. */
export type Corner = readonly [i: number, j: number]

/** A band about a path, as wide as said at each row; it always joins the first cell with the last. */
export function bandAround(path: readonly Corner[], halfWidth: (i: number) => number): Band {
  const [n, m] = path.at(-1) ?? [0, 0]
  const low = new Int32Array(n + 1).fill(m)
  const high = new Int32Array(n + 1)
  path.forEach(([i, j], at) => {
    const [nextI, nextJ] = path[at + 1] ?? [i, j]
    for (let row = i; row <= nextI; row += 1) {
      const from = nextI === i ? j : j + ((nextJ - j) * (row - i)) / (nextI - i)
      const to = nextI === i ? nextJ : from
      low[row] = Math.min(low[row] ?? m, Math.max(0, Math.floor(from - halfWidth(row))))
      high[row] = Math.max(high[row] ?? 0, Math.min(m, Math.ceil(to + halfWidth(row))))
    }
  })
  low[0] = 0
  high[n] = m
  for (let row = n - 1; row >= 0; row -= 1) low[row] = Math.min(low[row] ?? 0, low[row + 1] ?? m)
  for (let row = 1; row <= n; row += 1) high[row] = Math.max(high[row] ?? 0, high[row - 1] ?? 0)
  for (let row = 0; row < n; row += 1) high[row] = Math.max(high[row] ?? 0, low[row + 1] ?? 0)
  return withOffsets(low, high)
}

export function withOffsets(low: Int32Array, high: Int32Array): Band {
  const offsets = new Int32Array(low.length + 1)
  for (let row = 0; row < low.length; row += 1) {
    offsets[row + 1] = (offsets[row] ?? 0) + (high[row] ?? 0) - (low[row] ?? 0) + 1
  }
  return { low, high, offsets }
}

/** The segments of the second text that some bead in the band joins with segment i of the first. */
export function reachOf({ low, high }: Band, i: number): readonly [from: number, to: number] {
  const last = low.length - 1
  return [low[Math.max(0, i + 1 - mostSegments)] ?? 0, high[Math.min(last, i + mostSegments)] ?? 0]
}

/** The rows where a path comes near the edge of its band, so that a better one may lie outside. */
export function rowsAtEdge(path: readonly Corner[], { low, high }: Band, m: number): number[] {
  return path.flatMap(([i, j]) => {
    const from = low[i] ?? 0
    const to = high[i] ?? 0
    return (from > 0 && j - from <= 1) || (to < m && to - j <= 1) ? [i] : []
  })
}
