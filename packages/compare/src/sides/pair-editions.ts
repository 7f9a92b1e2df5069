import { splitAnchor, type Alignment } from '@diglot/core'
import type { ComparedText, Pair } from '../model.ts'

/**
 * Pairs the blocks of two editions of one document by their ids, which are the same in every language, with the
 * exceptions that the document lists. In the order of the first edition; what only the second has comes after the block
 * before it.
 */
export function pairEditions(
  a: ComparedText,
  b: ComparedText,
  exceptions: readonly Alignment[] = [],
): Pair[] {
  const inA = indicesById(a)
  const inB = indicesById(b)
  const groupOf = new Map(
    exceptions.flatMap((group) => [...group[a.lang], ...group[b.lang]].map((id) => [id, group] as const)),
  )
  const pairs: Pair[] = []
  const done = new Set<Alignment>()
  let next = 0
  const indicesOf = (ids: readonly string[], of: ReadonlyMap<string, number>) =>
    ids.flatMap((id) => of.get(id) ?? []).toSorted((one, two) => one - two)
  const pairFor = (id: string): Pair | undefined => {
    const group = groupOf.get(id)
    if (!group) return { a: indicesOf([id], inA), b: indicesOf([id], inB), confidence: 1 }
    if (done.has(group)) return undefined
    done.add(group)
    return { a: indicesOf(group[a.lang], inA), b: indicesOf(group[b.lang], inB), confidence: 1 }
  }
  const takeOnlyB = (end: number) => {
    for (; next < end; next += 1) {
      const id = idOf(b, next)
      const pair = inA.has(id) && !groupOf.has(id) ? undefined : pairFor(id)
      if (pair) pairs.push(pair)
    }
  }
  a.segments.forEach((_, index) => {
    const id = idOf(a, index)
    const counterpart = inB.get(id)
    if (counterpart !== undefined && counterpart >= next && !groupOf.has(id)) {
      takeOnlyB(counterpart)
      next = counterpart + 1
    }
    const pair = pairFor(id)
    if (pair) pairs.push(pair)
  })
  takeOnlyB(b.segments.length)
  return pairs
}

function indicesById(text: ComparedText): ReadonlyMap<string, number> {
  return new Map(text.segments.map((_, index) => [idOf(text, index), index]))
}

function idOf({ segments }: ComparedText, index: number): string {
  return splitAnchor(segments[index]?.anchor ?? '')?.block ?? ''
}
