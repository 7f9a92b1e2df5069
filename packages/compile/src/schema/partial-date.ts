import type { PartialDate, Period } from '@diglot/core'
import * as v from 'valibot'
import type { Finding } from '../report/report.ts'
import { fields, optional } from './fields.ts'
import type { Schema } from './fields.ts'
import { describe, say } from './said.ts'

const shape = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/

/** `2020`, `2020-08` or `2020-08-31`, of a day that the Gregorian calendar has. YAML reads a bare year as a number. */
export const partialDate: Schema<PartialDate> = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const found = dataset.value
    const written = typeof found === 'number' ? String(found) : found
    if (typeof written === 'string' && isDate(written)) return written
    addIssue({
      message: say(typeof written === 'string' ? (whatIsWrong(written) ?? notADate(found)) : notADate(found)),
    })
    return NEVER
  }),
)

/** Whether a text is a date of a day, month or year that there is. */
export function isDate(written: string): written is PartialDate {
  return whatIsWrong(written) === undefined
}

function whatIsWrong(written: string): Finding | undefined {
  const parts = shape.exec(written)?.groups
  if (parts === undefined) return notADate(written)
  const { year = '', month, day } = parts
  if (month === undefined) return undefined
  if (Number(month) < 1 || Number(month) > 12) {
    return impossible(written, `a year has the months 01 to 12`)
  }
  if (day === undefined) return undefined
  const days = daysIn(Number(year), Number(month))
  return Number(day) < 1 || Number(day) > days
    ? impossible(written, `${year}-${month} has ${days} days`)
    : undefined
}

function notADate(found: unknown): Finding {
  return {
    code: 'wrong-type',
    message: `Expected a date, found ${describe(found)}`,
    hint: 'write it as precisely as the source: `2020`, `2020-08` or `2020-08-31`',
  }
}

function impossible(written: string, why: string): Finding {
  return { code: 'impossible-date', message: `There is no such date as ${written}: ${why}` }
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** A stretch of time that does not end before it begins. */
export const period: Schema<Period> = forwards(
  fields<Period>({ from: partialDate, to: optional(partialDate) }),
)

/** Refuses what ends before it begins; dates of unlike precision are compared as precisely as both are. */
export function forwards<T extends Period>(schema: Schema<T>): Schema<T> {
  return v.pipe(
    schema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || dataset.value.to === undefined) return
      const { from, to } = dataset.value
      const shared = Math.min(from.length, to.length)
      if (to.slice(0, shared) >= from.slice(0, shared)) return
      addIssue({
        message: say({
          code: 'impossible-date',
          message: `The period ends (${to}) before it begins (${from})`,
        }),
        path: [{ type: 'object', origin: 'value', input: { from, to }, key: 'to', value: to }],
      })
    }),
  )
}
