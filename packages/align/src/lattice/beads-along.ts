import type { Bead } from '../bead.ts'
import type { Corner } from './band.ts'

/** The beads between the corners of a path, as sure as nothing else is known. */
export function beadsAlong(path: readonly Corner[]): Bead[] {
  return path.slice(1).flatMap((to, at) => beadsBetween(path[at] ?? to, to, 1))
}

/** The corners of the path along beads. */
export function pathAlong(beads: readonly Bead[]): Corner[] {
  let i = 0
  let j = 0
  const path: Corner[] = [[0, 0]]
  for (const { a, b } of beads) {
    i += a.length
    j += b.length
    path.push([i, j])
  }
  return path
}

/** The bead from one corner to the next; segments of a run that stands alone are a bead each. */
export function beadsBetween([fromI, fromJ]: Corner, [i, j]: Corner, confidence: number): Bead[] {
  const [a, b] = [indices(fromI, i), indices(fromJ, j)]
  if (a.length > 0 && b.length > 0) return [{ a, b, confidence }]
  return [
    ...a.map((index): Bead => ({ a: [index], b: [], confidence })),
    ...b.map((index): Bead => ({ a: [], b: [index], confidence })),
  ]
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k)
}
