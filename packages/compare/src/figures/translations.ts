import type { Links } from '@diglot/align'

/** How likely the words of one side are to stand for those of the other, from either side. */
export interface Translations {
  /** Per word of the side: the words of the other that it may stand for. */
  readonly of: Readonly<Record<'a' | 'b', ReadonlyMap<number, readonly number[]>>>
  /** Per word of the other side: P(it | word of this side), by the word of this side. */
  readonly from: Readonly<Record<'a' | 'b', ReadonlyMap<number, ReadonlyMap<number, number>>>>
}

/** Less likely links are no translations. */
const leastLikely = 0.05

export function translationsOf({ offsets, targets, forward, backward }: Links): Translations {
  const of = { a: new Map<number, number[]>(), b: new Map<number, number[]>() }
  const from = { a: new Map<number, Map<number, number>>(), b: new Map<number, Map<number, number>>() }
  for (let source = 0; source + 1 < offsets.length; source += 1) {
    for (let slot = offsets[source] ?? 0; slot < (offsets[source + 1] ?? 0); slot += 1) {
      const target = targets[slot] ?? 0
      const [there, back] = [forward[slot] ?? 0, backward[slot] ?? 0]
      rowOf(from.a, target).set(source, there)
      rowOf(from.b, source).set(target, back)
      if (Math.max(there, back) < leastLikely) continue
      of.a.set(source, [...(of.a.get(source) ?? []), target])
      of.b.set(target, [...(of.b.get(target) ?? []), source])
    }
  }
  return { of, from }
}

function rowOf(rows: Map<number, Map<number, number>>, key: number): Map<number, number> {
  const row = rows.get(key) ?? new Map<number, number>()
  rows.set(key, row)
  return row
}
