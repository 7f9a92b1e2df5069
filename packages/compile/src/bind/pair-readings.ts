import type { Lang } from '@diglot/core'
import { sameValue } from '@diglot/figures'
import type { FigureReading, Reading } from '@diglot/figures'

/** What the languages of a block say of one figure; a language that says nothing of it is absent. */
export type Said<R extends FigureReading> = Partial<Readonly<Record<Lang, R>>>

/**
 * Readings of the same block in both languages as pairs, in the order of the text: first those that surely say the
 * same, then those that may (one names a unit, the other none), then those of one amount that differ in hedge or unit.
 */
export function pairReadings<R extends FigureReading>(en: readonly R[], zh: readonly R[]): Said<R>[] {
  const partners = new Map<R, R>()
  const taken = new Set<R>()
  for (const alike of [surelySame, sameValue, sameAmount]) {
    for (const mine of en) {
      if (partners.has(mine)) continue
      const theirs = zh.find((each) => !taken.has(each) && alike(mine.reading, each.reading))
      if (theirs === undefined) continue
      partners.set(mine, theirs)
      taken.add(theirs)
    }
  }
  const pairs = en.map((mine): Said<R> => {
    const theirs = partners.get(mine)
    return theirs === undefined ? { en: mine } : { en: mine, 'zh-Hans': theirs }
  })
  const alone = zh.filter((each) => !taken.has(each)).map((each): Said<R> => ({ 'zh-Hans': each }))
  return [...pairs, ...alone]
}

function surelySame(a: Reading, b: Reading): boolean {
  return isWhole(a) && isWhole(b) && sameValue(a, b)
}

/** Whether a reading leaves nothing to its reader: no unit, no kind of ordinal, no year. */
function isWhole(reading: Reading): boolean {
  switch (reading.type) {
    case 'quantity':
    case 'range':
      return reading.unit !== undefined
    case 'ordinal':
      return reading.of !== undefined
    case 'date':
      return reading.date !== undefined
    case 'period':
      return true
  }
}

/** Whether two readings differ in hedge or unit at most. */
export function sameAmount(a: Reading, b: Reading): boolean {
  return a.type === 'quantity' && b.type === 'quantity' && a.amount === b.amount
}
