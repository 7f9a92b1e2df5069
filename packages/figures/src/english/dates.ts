import { dateReading, isPossible, periodReading, type DateParts } from '../calendar.ts'
import { matchAt } from '../match-at.ts'
import type { Found, Reader } from '../reading.ts'
import { months } from './number-words.ts'
import { unitAfter } from './unit-after.ts'

const abbreviations = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec']
const month = `(${months.join('|')}|(?:${abbreviations.join('|')})(?![a-z])\\.?)`
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[.,]\d)`
const year = String.raw`((?:1\d|20|21)\d\d)(?![\p{L}\d%/]|[.,]\d|-\p{L})`

/** Most precise first. Groups are named for the parts of the date. */
const forms: readonly { readonly pattern: RegExp; readonly parts: readonly (keyof DateParts)[] }[] = [
  { pattern: /(\d{4})-(\d\d)-(\d\d)(?![\p{L}\d-])/uy, parts: ['year', 'month', 'day'] },
  { pattern: new RegExp(`${day}(?: of)? ${month},? ${year}`, 'uy'), parts: ['day', 'month', 'year'] },
  { pattern: new RegExp(`${month} ${day},? (?:of )?${year}`, 'uy'), parts: ['month', 'day', 'year'] },
  { pattern: new RegExp(`${month},? (?:of )?${year}`, 'uy'), parts: ['month', 'year'] },
  { pattern: new RegExp(`${day}(?: of)? ${month}(?![\\p{L}])`, 'uy'), parts: ['day', 'month'] },
  { pattern: new RegExp(`${month} ${day}`, 'uy'), parts: ['month', 'day'] },
  { pattern: new RegExp(`${month}(?![\\p{L}\\p{N}])`, 'uy'), parts: ['month'] },
  { pattern: new RegExp(year, 'uy'), parts: ['year'] },
]

const joint = /[ \u00a0]?(?:–|—|-)[ \u00a0]?|[ \u00a0](?:to|through|until|till)[ \u00a0]/y
const sharing = /[ \u00a0](?:and|or|to|through|until)[ \u00a0]|[ \u00a0]?[–—-][ \u00a0]?|,[ \u00a0]/y
const open = /(?:the )?(?:present|now|today)(?!\p{L})/iuy
const spanning = /(from|between)[ \u00a0]/iy
const and = /[ \u00a0]and[ \u00a0]/y
const days = new RegExp(String.raw`(\d{1,2})(?:[–-]| to )${day} ${month},? ${year}`, 'uy')
const daysAfterMonth = new RegExp(String.raw`${month} (\d{1,2})(?:[–-]| to )${day},? ${year}`, 'uy')
const decade = /(?:the )?((?:1\d|20)\d0)['’]?s(?![\p{L}\p{N}])/iuy
const yearAndShort = /((?:1\d|20)\d\d)[–/-](\d\d)(?![\p{L}\d]|[-–/]\d)/uy

/** May and March are also verbs: alone they are months only where a date can stand. */
const ambiguous = new Set(['May', 'March', 'Mar', 'Sep', 'Jun', 'Jan', 'Dec'])
const beforeMonth =
  /(?:\b(?:in|since|until|by|of|from|to|and|or|between|early|late|mid|through|during|last|next)[ -])$/i
const beforeYear = /\b(?:in|since|until|by|of|from|to|after|before|during|early|late) $/i

/** "25 July 2006", "October 1st, 2019", "April 1990", "2020", "On July 25". */
export const dateAt: Reader = (text, at) => {
  const found = partsAt(text, at)
  if (!found) return undefined
  const reading = dateReading(withSharedYear(text, found))
  return reading && { end: found.end, reading }
}

/** "April 1991 – January 2003", "from 2007 to 2013", "April 1990 – present", "the 1990s". */
export const periodAt: Reader = (text, at) =>
  decadeAt(text, at) ?? daysAt(text, at) ?? yearsAt(text, at) ?? datesAt(text, at)

interface PartsAt extends DateParts {
  readonly end: number
}

function partsAt(text: string, at: number): PartsAt | undefined {
  for (const { pattern, parts } of forms) {
    const match = matchAt(pattern, text, at)
    if (!match) continue
    const date: DateParts = Object.fromEntries(
      parts.map((part, i) => [part, numberOf(part, match[i + 1] ?? '')]),
    )
    const end = at + match[0].length
    if (isPossible(date) && isMeant(text, at, end, date, match[0])) return { ...date, end }
  }
  return undefined
}

function numberOf(part: keyof DateParts, written: string): number {
  if (part !== 'month' || /^\d/.test(written)) return Number(written)
  return months.findIndex((name) => name.startsWith(written.slice(0, 3))) + 1
}

/** A bare year or a bare month must stand where a date can stand. */
function isMeant(text: string, at: number, end: number, date: DateParts, written: string): boolean {
  if (date.day !== undefined) return true
  if (date.month === undefined) {
    return beforeYear.test(text.slice(Math.max(0, at - 8), at)) || !unitAfter(text, end, 'several')
  }
  if (date.year !== undefined || !ambiguous.has(written.replace('.', ''))) return true
  return beforeMonth.test(text.slice(Math.max(0, at - 9), at))
}

/** "In June and July 2009": the year is said once for both. */
function withSharedYear(text: string, date: PartsAt): DateParts {
  if (date.year !== undefined) return date
  const sign = matchAt(sharing, text, date.end)
  const next = sign && partsAt(text, date.end + sign[0].length)
  const alike =
    next?.year !== undefined &&
    next.month !== undefined &&
    (next.day === undefined) === (date.day === undefined)
  // "In May, January 2010 …" is no list: a comma shares only among days.
  if (!alike || (sign?.[0].startsWith(',') && date.day === undefined)) return date
  return { ...date, year: next.year }
}

function datesAt(text: string, at: number): Found | undefined {
  const opening = matchAt(spanning, text, at)
  const from = partsAt(text, at + (opening?.[0].length ?? 0))
  if (!from) return undefined
  const sign = matchAt(opening?.[1]?.toLowerCase() === 'between' ? and : joint, text, from.end)
  if (!sign) return undefined
  const next = from.end + sign[0].length
  const ongoing = matchAt(open, text, next)
  if (ongoing) return periodFound(next + ongoing[0].length, from, 'open')
  const to = partsAt(text, next)
  return (
    to &&
    periodFound(
      to.end,
      from.year === undefined && to.year !== undefined ? { ...from, year: to.year } : from,
      to,
    )
  )
}

/** "12–15 July 2006", "July 12–15, 2006". */
function daysAt(text: string, at: number): Found | undefined {
  const first = matchAt(days, text, at)
  const match = first ?? matchAt(daysAfterMonth, text, at)
  if (!match) return undefined
  const [, a = '', b = '', c = '', d = ''] = match
  const shared = { month: numberOf('month', first ? c : a), year: Number(d) }
  const from = { ...shared, day: Number(first ? a : b) }
  const to = { ...shared, day: Number(first ? b : c) }
  return isPossible(from) && isPossible(to) ? periodFound(at + match[0].length, from, to) : undefined
}

/** "2014–15". */
function yearsAt(text: string, at: number): Found | undefined {
  const match = matchAt(yearAndShort, text, at)
  if (!match) return undefined
  const from = Number(match[1])
  return periodFound(
    at + match[0].length,
    { year: from },
    { year: Math.floor(from / 100) * 100 + Number(match[2]) },
  )
}

function decadeAt(text: string, at: number): Found | undefined {
  const match = matchAt(decade, text, at)
  const from = Number(match?.[1])
  return match && periodFound(at + match[0].length, { year: from }, { year: from + 9 })
}

function periodFound(end: number, from: DateParts, to: DateParts | 'open'): Found | undefined {
  const reading = periodReading(from, to)
  return reading && { end, reading }
}
