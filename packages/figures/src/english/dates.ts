import { dateReading, isPossible, type DateParts } from '../calendar.ts'
import { matchAt } from '../match-at.ts'
import type { Found, Reader } from '../reading.ts'
import { dateFormAt, impossibleDayEnd, day, month, numberOf, year, type DateAt } from './date-forms.ts'

const sharing = / (?:and|or|to|through|until) | ?[–—~-] ?|, /y
const dayBefore = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th)?(?: and | or | to |, |[–-])(?=${day}[ ](?:of )?${month})`,
  'iuy',
)
const dayAfter = new RegExp(`${month} ${day}(?: and | or | to |[–-])$`, 'iu')
const lastDay = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d%]|[.,:]\d| \p{Ll}+s\b)(?:,? ${year})?`,
  'iuy',
)
const anotherDay = /[\p{L}.] \d{1,2}(?:st|nd|rd|th)?(?: and | or | to |[–-])$/iu

/** "25 July 2006", "October 1st, 2019", "April 1990", "2020", "On July 25". "30 February" is stepped over whole. */
export const dateAt: Reader = (text, at) => {
  const listed = beforeAnotherAt(text, at) ?? afterAnotherAt(text, at)
  if (listed) return listed
  const impossible = impossibleDayEnd(text, at)
  if (impossible !== undefined) return { end: impossible }
  const found = dateFormAt(text, at)
  if (!found) return undefined
  const reading = dateReading(withSharedYear(text, found))
  return reading && { end: found.end, reading }
}

/** "In June and July 2009": the year is said once for both. */
function withSharedYear(text: string, date: DateAt): DateParts {
  if (date.year !== undefined) return date
  const sign = matchAt(sharing, text, date.end)
  const next = sign && dateFormAt(text, date.end + sign[0].length)
  const alike =
    next?.year !== undefined &&
    next.month !== undefined &&
    (next.day === undefined) === (date.day === undefined)
  // "In May, January 2010 …" is no list: a comma shares only among days.
  if (!alike || (sign?.[0].startsWith(',') && date.day === undefined)) return date
  // "November to February 2017" began the year before.
  const backwards = date.month !== undefined && date.month > next.month && !/and|or|,/.test(sign?.[0] ?? '')
  return backwards ? date : { ...date, year: next.year }
}

/** "21" in "21 and 22 April". */
function beforeAnotherAt(text: string, at: number): Found | undefined {
  const match = matchAt(dayBefore, text, at)
  const next = match && dateFormAt(text, at + match[0].length)
  if (!match || next?.day === undefined) return undefined
  const date = { ...next, day: Number(match[1]) }
  const reading = isPossible(date) ? dateReading(withSharedYear(text, { ...date, end: next.end })) : undefined
  return reading && { end: at + (/^\d+(?:st|nd|rd|th)?/i.exec(match[0])?.[0].length ?? 0), reading }
}

/** "22" in "April 21 and 22". */
function afterAnotherAt(text: string, at: number): Found | undefined {
  const before = text.slice(Math.max(0, at - 24), at)
  const first = anotherDay.test(before) ? dayAfter.exec(before) : undefined
  const match = first && matchAt(lastDay, text, at)
  if (!first || !match) return undefined
  const date: DateParts = {
    month: numberOf('month', first[1] ?? ''),
    day: Number(match[1]),
    ...(match[2] !== undefined && { year: Number(match[2]) }),
  }
  const reading = isPossible(date) ? dateReading(date) : undefined
  return reading && { end: at + match[0].length, reading }
}
