import type { Bead } from './bead.ts'

/** Where the words are: the indices of the segments that hold some. */
export interface Worded {
  readonly kept: readonly number[]
  readonly all: number
}

/**
 * Beads of segments with words, as beads of all segments. Empty segments at the same place stand for each other, one by
 * one; the rest stand alone, and those inside a bead belong to it.
 */
export function withEmptySegments(beads: readonly Bead[], a: Worded, b: Worded): Bead[] {
  const complete: Bead[] = []
  let i = 0
  let j = 0
  const emptyUpTo = (endI: number, endJ: number) => {
    while (i < endI || j < endJ) {
      complete.push({ a: i < endI ? [i] : [], b: j < endJ ? [j] : [], confidence: 1 })
      i = Math.min(endI, i + 1)
      j = Math.min(endJ, j + 1)
    }
  }
  for (const bead of beads) {
    const inA = bead.a.map((index) => a.kept[index] ?? 0)
    const inB = bead.b.map((index) => b.kept[index] ?? 0)
    emptyUpTo(inA[0] ?? i, inB[0] ?? j)
    complete.push({ a: through(inA), b: through(inB), confidence: bead.confidence })
    i = inA.length === 0 ? i : (inA.at(-1) ?? 0) + 1
    j = inB.length === 0 ? j : (inB.at(-1) ?? 0) + 1
  }
  emptyUpTo(a.all, b.all)
  return complete
}

/** Every index from the first to the last. */
function through(indices: readonly number[]): number[] {
  const [first] = indices
  const last = indices.at(-1)
  if (first === undefined || last === undefined) return []
  return Array.from({ length: last - first + 1 }, (_, k) => first + k)
}
