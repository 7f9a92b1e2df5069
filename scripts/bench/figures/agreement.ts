import type { Bound } from '@diglot/core'
import type { FigureReading, Reading } from '@diglot/figures'
import type { Comparable, Side } from './comparable.ts'

/** The readings, of those that share a letter with a finding, that say what it says; none when it is missed. */
export function agreeing(expected: Comparable, readings: readonly FigureReading[]): FigureReading[] {
  const single = readings.filter(({ reading }) => agrees(expected, reading))
  if (single.length > 0 || expected.type !== 'interval' || !expected.from || !expected.to) return single
  // “larger than 20 and at most 35” is read as two figures.
  const { from, to } = expected
  const lower = readings.find(({ reading }) => agrees({ type: 'interval', from, to: undefined }, reading))
  const upper = readings.find(({ reading }) => agrees({ type: 'interval', from: undefined, to }, reading))
  return lower && upper ? [lower, upper] : []
}

function agrees(expected: Comparable, reading: Reading): boolean {
  switch (expected.type) {
    case 'number':
      return numbersIn(reading).some((n) => equal(n, expected.n))
    case 'percent':
      return percentIn(reading).some((n) => equal(n, expected.n))
    case 'money':
      return (
        reading.type === 'quantity' && equal(reading.amount, expected.n) && reading.unit === expected.unit
      )
    case 'ordinal':
    case 'century':
      return reading.type === 'ordinal' && reading.ordinal === expected.n
    case 'duration':
      return (
        reading.type === 'quantity' && equal(reading.amount, expected.n) && reading.unit === expected.unit
      )
    case 'interval':
      return isInterval(expected, reading)
    case 'date':
      return isDate(expected, reading)
    case 'days':
      return reading.type === 'period' && isStretch(expected, reading.from, reading.to)
  }
}

function numbersIn(reading: Reading): number[] {
  if (reading.type === 'quantity') return [reading.amount]
  if (reading.type === 'range') return [reading.from, reading.to]
  const { date = '' } = reading.type === 'date' ? reading : {}
  return /^\d{4}$/.test(date) ? [Number(date)] : []
}

/** 千分之一 is read as a thousandth. */
function percentIn(reading: Reading): number[] {
  if (reading.type !== 'quantity') return []
  const { amount, unit } = reading
  return unit === 'percent' || unit === 'percentage-point' ? [amount] : unit ? [] : [amount * 100]
}

const lower: readonly Bound[] = ['more-than', 'at-least']
const upper: readonly Bound[] = ['at-most', 'less-than']

type Interval = Extract<Comparable, { type: 'interval' }>

function isInterval({ from, to }: Interval, reading: Reading): boolean {
  if (from && to) return reading.type === 'range' && equal(reading.from, from.n) && equal(reading.to, to.n)
  if (reading.type !== 'quantity') return false
  if (from) return isSide(from, reading.amount, reading.bound, lower)
  return to !== undefined && isSide(to, reading.amount, reading.bound, upper)
}

/** 五百以上 is “at least”, whichever end the specification gives it. */
function isSide(side: Side, amount: number, bound: Bound | undefined, of: readonly Bound[]): boolean {
  return bound !== undefined && of.includes(bound) && equal(amount, side.n)
}

type DateSaid = Extract<Comparable, { type: 'date' }>

function isDate({ year, month, day }: DateSaid, reading: Reading): boolean {
  const said = [year, month, day].filter((part) => part !== undefined).join('-')
  if (reading.type === 'period') return reading.to === undefined && reading.from === said
  if (reading.type !== 'date') return false
  if (reading.date !== undefined) return reading.date === said
  return year === undefined && reading.month === Number(month) && reading.day === (day && Number(day))
}

/** “2016 to 2018” ends for the specification with the first day of 2018, a decade with the day after its last. */
function isStretch(expected: Extract<Comparable, { type: 'days' }>, from: string, to = from): boolean {
  return expected.from === firstDay(from) && [firstDay(to), dayAfter(to)].includes(expected.to)
}

function firstDay(date: string): string {
  return [...date.split('-'), '01', '01'].slice(0, 3).join('-')
}

function dayAfter(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  const next =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, month, 1)
        : Date.UTC(year, month - 1, day + 1)
  return new Date(next).toISOString().slice(0, 10)
}

/** The specification writes fifteen significant figures. */
function equal(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
}
