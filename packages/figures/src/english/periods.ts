import { isPossible, periodReading, type DateParts } from '../calendar.ts'
import { matchAt } from '../match-at.ts'
import type { Found, Reader } from '../reading.ts'
import { dateFormAt, day, month, numberOf, year } from './date-forms.ts'

const joint = / ?[–—~-] ?| (?:to|through|until|till) /y
const open = /(?:the )?(?:present|now|today|date)(?!\p{L})/iuy
const spanning = /(from|between) (?=[\p{L}\d])/iuy
const and = / and /y
/** "to the end of 2008" is as precise as 2008. */
const partOf = /(?:the )?(?:end|beginning|start|middle|close) of (?=[\p{L}\d])/iuy
const days = new RegExp(
  String.raw`(\d{1,2})(?:st|nd|rd|th)?(?: ?[–-] ?| to )${day}(?: of)? ${month},? ${year}`,
  'iuy',
)
const daysAfterMonth = new RegExp(
  String.raw`${month} (\d{1,2})(?:st|nd|rd|th)?(?: ?[–-] ?| to )${day},? ${year}`,
  'iuy',
)
const decade = /(?:the )?((?:1\d|20)\d0)['’]?s(?![\p{L}\p{N}])/iuy
const yearAndShort = /((?:1\d|20)\d\d)[–/-](\d\d)(?![\p{L}\d]|[-–/]\d)/uy

/** "April 1991 – January 2003", "from 2007 to 2013", "April 1990 – present", "the 1990s". */
export const periodAt: Reader = (text, at) =>
  decadeAt(text, at) ?? daysAt(text, at) ?? yearsAt(text, at) ?? datesAt(text, at)

function datesAt(text: string, at: number): Found | undefined {
  const opening = matchAt(spanning, text, at)
  const start = at + (opening?.[0].length ?? 0)
  const from = dateFormAt(text, start + (opening ? partEnd(text, start) : 0))
  if (!from) return undefined
  const sign = matchAt(opening?.[1]?.toLowerCase() === 'between' ? and : joint, text, from.end)
  if (!sign) return undefined
  const next = from.end + sign[0].length
  const ongoing = matchAt(open, text, next)
  if (ongoing) return periodFound(next + ongoing[0].length, from, 'open')
  const to = dateFormAt(text, next + partEnd(text, next))
  const shared = from.year === undefined && to?.year !== undefined ? { ...from, year: to.year } : from
  return to && periodFound(to.end, shared, to)
}

function partEnd(text: string, at: number): number {
  return matchAt(partOf, text, at)?.[0].length ?? 0
}

/** "12–15 July 2006", "July 12–15, 2006". */
function daysAt(text: string, at: number): Found | undefined {
  const first = matchAt(days, text, at)
  const match = first ?? matchAt(daysAfterMonth, text, at)
  if (!match) return undefined
  const [, a = '', b = '', c = '', d = ''] = match
  const shared = { month: numberOf('month', first ? c : a), year: Number(d) }
  const from = { ...shared, day: numberOf('day', first ? a : b) }
  const to = { ...shared, day: numberOf('day', first ? b : c) }
  return isPossible(from) && isPossible(to) ? periodFound(at + match[0].length, from, to) : undefined
}

/** "2014–15". */
function yearsAt(text: string, at: number): Found | undefined {
  const match = matchAt(yearAndShort, text, at)
  if (!match) return undefined
  const from = Number(match[1])
  const to = { year: Math.floor(from / 100) * 100 + Number(match[2]) }
  return periodFound(at + match[0].length, { year: from }, to)
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
