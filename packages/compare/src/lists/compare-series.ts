import type { Item, Series } from './series.ts'

/** Two items that stand one way round on one side and the other way round on the other. */
export interface Reordered {
  readonly a: readonly [Item, Item]
  /** In the order of `b`. */
  readonly b: readonly [Item, Item]
}

/** Neighbours of a list that are neighbours of a list on the other side, in the other order; items that stand once. */
export function reorderedIn(ofA: readonly Series[], ofB: readonly Series[]): Reordered[] {
  const neighbours = neighboursIn(ofB)
  return neighboursIn(ofA).flatMap(([one, two]): Reordered[] => {
    const there = neighbours.find(([first, second]) => first.key === two.key && second.key === one.key)
    const isOnce = [one, two].every(({ key }) => timesIn(ofA, key) === 1 && timesIn(ofB, key) === 1)
    return there && isOnce ? [{ a: [one, two], b: there }] : []
  })
}

function neighboursIn(all: readonly Series[]): (readonly [Item, Item])[] {
  return all.flatMap((series) =>
    series.flatMap((item, i) => {
      const next = series[i + 1]
      return next && next.key !== item.key ? [[item, next] as const] : []
    }),
  )
}

function timesIn(all: readonly Series[], key: string): number {
  return all.flat().filter((item) => item.key === key).length
}

/** An item of a list that the same list lacks on the other side. */
export interface Lacking {
  readonly item: Item
  /** The other list, from its first item to its last. */
  readonly list: Series
}

/** So many items have to be in both for two lists to be one. */
const shared = 2

/** Items of lists whose other items all stand in one list of the other side. */
export function lackingIn(own: readonly Series[], other: readonly Series[]): Lacking[] {
  return own.flatMap((series): Lacking[] => {
    const list = other.find((one) => series.filter(({ key }) => has(one, key)).length >= shared)
    if (!list) return []
    const missing = series.filter(({ key }) => !has(list, key))
    const [item] = missing
    return item && missing.length === 1 && list.every(({ key }) => has(series, key)) ? [{ item, list }] : []
  })
}

function has(series: Series, key: string): boolean {
  return series.some((item) => item.key === key)
}
