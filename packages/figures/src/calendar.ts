import { isPartialDate } from '@diglot/core'
import type { DateReading, PeriodReading, YearlessDateReading } from './reading.ts'

/** Parts of a date as a text gives them; what it does not say is absent. */
export interface DateParts {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a calendar has this day. */
export function isPossible({ year, month, day }: DateParts): boolean {
  if (month === undefined) return day === undefined && year !== undefined
  const days = longest[month - 1]
  if (days === undefined) return false
  if (day === undefined) return true
  if (day < 1 || day > days) return false
  return !(month === 2 && day === 29 && year !== undefined && !isLeap(year))
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function dateReading({ year, month, day }: DateParts): DateReading | YearlessDateReading | undefined {
  if (year !== undefined) {
    const date = [pad(year, 4), ...[month, day].filter((n) => n !== undefined).map((n) => pad(n, 2))].join(
      '-',
    )
    return isPartialDate(date) ? { type: 'date', date } : undefined
  }
  return month === undefined ? undefined : { type: 'date', month, ...(day !== undefined && { day }) }
}

/** A period between two dates with years, or an open one; `undefined` when it would run backwards. */
export function periodReading(from: DateParts, to: DateParts | 'open'): PeriodReading | undefined {
  const start = dateReading(from)
  if (start?.date === undefined) return undefined
  if (to === 'open') return { type: 'period', from: start.date }
  const end = dateReading(to)
  if (end?.date === undefined || end.date < start.date) return undefined
  return { type: 'period', from: start.date, to: end.date }
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0')
}
