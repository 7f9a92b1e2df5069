import type { Unit, Value } from '@diglot/core'
import type { OrdinalReading, QuantityReading, RangeReading, Reading } from './reading.ts'

/** Units of one measure, in its smallest: three decades are 30 years. Days are left out, as months differ in length. */
const measures: Readonly<Partial<Record<Unit, readonly [measure: string, size: number]>>> = {
  month: ['month', 1],
  year: ['month', 12],
  decade: ['month', 120],
  century: ['month', 1200],
}

/**
 * Whether words say what a statement says: amount, bound, ordinal, date; the unit, the kind of an ordinal and the year
 * only when the words name them.
 */
export function readingMatches(reading: Reading, value: Value): boolean {
  return sameValue(reading, value)
}

/**
 * Whether two readings (or a reading and a value) say the same. What one of them leaves open (unit, kind of ordinal,
 * year) agrees with anything; a hedge on one side only does not agree. Knows that 3 decades are 30 years, and that 75
 * years since something are its 75th anniversary.
 */
export function sameValue(a: Reading, b: Reading): boolean {
  if (a.type === 'quantity' && b.type === 'quantity') {
    return a.bound === b.bound && scales(a, b).some(([x, y]) => equal(a.amount * x, b.amount * y))
  }
  if (a.type === 'range' && b.type === 'range') {
    return (
      a.bound === b.bound &&
      scales(a, b).some(([x, y]) => equal(a.from * x, b.from * y) && equal(a.to * x, b.to * y))
    )
  }
  if (a.type === 'ordinal' && b.type === 'ordinal') return sameOrdinal(a, b)
  if (a.type === 'ordinal' && b.type === 'quantity') return isAnniversary(a, b)
  if (a.type === 'quantity' && b.type === 'ordinal') return isAnniversary(b, a)
  if (a.type === 'period' && b.type === 'period') return a.from === b.from && a.to === b.to
  if (a.type === 'date' && b.type === 'date') return sameDate(a, b)
  return false
}

type Counted = QuantityReading | RangeReading

/** Pairs of factors that bring both amounts to one unit; none when their units cannot be the same. */
function scales(a: Counted, b: Counted): (readonly [number, number])[] {
  const ofA = possibleUnits(a)
  const ofB = possibleUnits(b)
  if (ofA.length === 0 || ofB.length === 0) return [[1, 1]]
  return ofA.flatMap((unitA) =>
    ofB.flatMap((unitB): (readonly [number, number])[] => {
      if (unitA === unitB) return [[1, 1]]
      const [measureA, sizeA] = measures[unitA] ?? []
      const [measureB, sizeB] = measures[unitB] ?? []
      const convertible = measureA !== undefined && measureA === measureB && sizeA && sizeB
      return convertible ? [[sizeA, sizeB]] : []
    }),
  )
}

function possibleUnits({ unit, otherUnits = [] }: Counted): Unit[] {
  return unit ? [unit, ...otherUnits] : []
}

function sameOrdinal(a: OrdinalReading, b: OrdinalReading): boolean {
  return a.ordinal === b.ordinal && (a.of === undefined || b.of === undefined || a.of === b.of)
}

/** "75 years since victory" marks its 75th anniversary, and so does an elliptic "75 since victory". */
function isAnniversary(ordinal: OrdinalReading, quantity: QuantityReading): boolean {
  const years = { type: 'quantity', amount: ordinal.ordinal, unit: 'year' } as const
  return ordinal.of === 'anniversary' && sameValue(years, quantity)
}

type Dated = Extract<Reading, { type: 'date' }>

function sameDate(a: Dated, b: Dated): boolean {
  if (a.date !== undefined && b.date !== undefined) return a.date === b.date
  return monthAndDay(a) === monthAndDay(b)
}

/** What a date says without its year: `08-31`, `08`, or nothing. */
function monthAndDay(date: Dated): string {
  if (date.date !== undefined) return date.date.split('-').slice(1).join('-')
  return [date.month, date.day]
    .filter((n) => n !== undefined)
    .map((n) => String(n).padStart(2, '0'))
    .join('-')
}

/** Up to the rounding of floating point: 24.6万 is 246000. */
function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
