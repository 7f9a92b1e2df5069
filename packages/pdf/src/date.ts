import type { PartialDate } from '@diglot/core'

/** The first moment of a date in UTC: a file carries the date of its content, never that of its making. */
export function firstMoment(date: PartialDate): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day))
}
