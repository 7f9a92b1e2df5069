import { dateReading, isPossible, periodReading, type DateParts } from '../calendar.ts'
import { matchAt } from '../match-at.ts'
import type { Found, Reader } from '../reading.ts'
import { numeralAt, positionalAt } from './numerals.ts'

const fourDigits = /((?:1\d|20|21)\d\d) ?年/y
/** 08年: nobody counts eight years with a nought. */
const shortYear = /[0零〇]([\d一二三四五六七八九])年(?!代)/y
/** 18年10月1日: of this century below 50, as a text of today means it. */
const yearAndMonth = /(\d\d)年(?= ?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月)/y
const gap = / ?/y
/** 2009北京国际维和研讨会: a year in a name has no 年. */
const yearInName =
  /((?:19|20)\d\d)(?=\p{Script=Han})(?![年月日号人名个项支批次座枚口架吨元余多万亿千百十公小美天件份家种类辆艘台])/uy
const iso = /(?<![\d.])(\d{4})([-/.])(\d\d?)\2(\d\d?)(?![\d/-]|\.\d)/y
const joint = / ?(?:至|到|——|—|–|－|-|~|～) ?/y
const and = /[与和]/y
const betweenAfter = /之?间/y
const open = /今/y
const before = /[\d.,，－–—-]/
const decade = /(\d{1,2}|[一二三四五六七八九十]{1,3}|上|本)世纪(?:(\d)0|([一二三四五六七八九])十)年代/y
const bareDecade = /(?:\d0|[一二三四五六七八九]十)年代/y
const yearsApart = /((?:1\d|20|21)\d\d) ?(?:至|到|—|–|－|-|~|～) ?((?:1\d|20|21)\d\d) ?年/y
/** 从2016到2018: without 年 only years that a text of today can speak of. */
const bareYears = /((?:19|20)\d\d) ?(?:至|到|—|–|－|-|~|～) ?((?:19|20)\d\d)(?![\d,.]|\s?\p{Script=Han})/uy
/** 八月十五: the day without 日. */
const dayAlone = /[二三]?十[一二三四五六七八九]?(?![\p{Script=Han}\d])|初[一二三四五六七八九十]/uy

/** 2006年7月25日, 2020年, 8月31日, 5月. A day that no calendar has is stepped over whole. */
export const dateAt: Reader = (text, at) => {
  const found = partsAt(text, at) ?? laterDayAt(text, at)
  if (!found) return undefined
  const reading = isPossible(found) ? dateReading(found) : undefined
  return reading ? { end: found.end, reading } : found.day === undefined ? undefined : { end: found.end }
}

const dayBefore =
  /(\d{1,2}|[一二三四五六七八九十]{1,2})月[\d一二三四五六七八九十廿卅]{1,3}[日号](?:至|到|和|、|—|–|-)$/

/** 24日 in 4月21日至24日. */
function laterDayAt(text: string, at: number): PartsAt | undefined {
  const first = dayBefore.exec(text.slice(Math.max(0, at - 9), at))
  const month = first && numeralAt(first[1] ?? '', 0)
  const last = month && dayCountAt(text, at)
  return last ? { month: month.value, day: last.value, end: last.end } : undefined
}

/** 1990年4月至今, 2016年至2019年, 2009年6月至7月, 4月21日至24日, 20世纪90年代. */
export const periodAt: Reader = (text, at) => {
  const years = decadeAt(text, at) ?? yearsAt(text, at)
  if (years) return years
  const from = partsAt(text, at)
  if (!from || !isPossible(from)) return undefined
  const sign = matchAt(joint, text, from.end)
  if (!sign) return betweenAt(text, from)
  const next = from.end + sign[0].length
  if (matchAt(open, text, next)) return periodFound(next + 1, from, 'open')
  const to = partsAt(text, next) ?? dayAt(text, next, from)
  // 6月至7月 after a year are of the same year.
  return to && isPossible(to) ? periodFound(to.end, from, withYear(to, from.year)) : undefined
}

/** 2007年与2009年之间. */
function betweenAt(text: string, from: PartsAt): Found | undefined {
  const sign = matchAt(and, text, from.end)
  const to = sign && partsAt(text, from.end + 1)
  const closing = to && matchAt(betweenAfter, text, to.end)
  return closing && periodFound(to.end + closing[0].length, from, withYear(to, from.year))
}

function withYear(date: DateParts, year: number | undefined): DateParts {
  return date.year === undefined && year !== undefined ? { ...date, year } : date
}

/** 至24日 is of the month that stands before it. */
function dayAt(text: string, at: number, { year, month, day }: PartsAt): PartsAt | undefined {
  const last = day === undefined ? undefined : dayCountAt(text, at)
  if (!last || month === undefined) return undefined
  return { ...(year !== undefined && { year }), month, day: last.value, end: last.end }
}

interface PartsAt extends DateParts {
  readonly end: number
}

function partsAt(text: string, at: number): PartsAt | undefined {
  const name = before.test(text[at - 1] ?? '') ? undefined : matchAt(yearInName, text, at)
  if (name) return { year: Number(name[1]), end: at + 4 }
  const [, isoYear, , isoMonth, isoDay] = matchAt(iso, text, at) ?? []
  if (isoYear !== undefined) {
    const date = { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) }
    return isPossible(date) ? { ...date, end: at + (matchAt(iso, text, at)?.[0].length ?? 0) } : undefined
  }
  const found = yearAt(text, at)
  const month = countAt(text, found ? gapEnd(text, found.end) : at, '月')
  const next = month ? gapEnd(text, month.end) : undefined
  const day = next === undefined ? undefined : (dayCountAt(text, next) ?? bareDayAt(text, next))
  const end = day?.end ?? month?.end ?? found?.end
  if (end === undefined || (month && !isPossible({ month: month.value }))) return undefined
  return {
    ...(found && { year: found.value }),
    ...(month && { month: month.value }),
    ...(day && { day: day.value }),
    end,
  }
}

function dayCountAt(text: string, at: number): Count | undefined {
  return countAt(text, at, '日') ?? countAt(text, at, '号')
}

function gapEnd(text: string, at: number): number {
  return at + (matchAt(gap, text, at)?.[0].length ?? 0)
}

function bareDayAt(text: string, at: number): Count | undefined {
  const match = matchAt(dayAlone, text, at)
  const day = match && numeralAt(match[0].replace('初', ''), 0)
  return day && { value: day.value, end: at + match[0].length }
}

interface Count {
  readonly value: number
  readonly end: number
}

function yearAt(text: string, at: number): Count | undefined {
  const match = matchAt(fourDigits, text, at)
  if (match) return { value: Number(match[1]), end: at + match[0].length }
  const short = before.test(text[at - 1] ?? '') ? undefined : matchAt(shortYear, text, at)
  const inDecade = short && numeralAt(short[1] ?? '', 0)
  if (short && inDecade) return { value: 2000 + inDecade.value, end: at + short[0].length }
  const dated = before.test(text[at - 1] ?? '') ? undefined : matchAt(yearAndMonth, text, at)
  const inCentury = Number(dated?.[1])
  if (dated) return { value: inCentury + (inCentury < 50 ? 2000 : 1900), end: at + 3 }
  const han = positionalAt(text, at)
  const calendar = han && han.end - at === 4 && han.value >= 1000 && text[han.end] === '年'
  if (calendar) return { value: han.value, end: han.end + 1 }
  // 两千零四年八月: a number of years has no month.
  const said = numeralAt(text, at)
  const calendarYear =
    said?.script === 'han' && said.value >= 1000 && said.value < 2200 && text[said.end] === '年'
  return calendarYear && countAt(text, said.end + 1, '月')
    ? { value: said.value, end: said.end + 1 }
    : undefined
}

/** The number before 月 or 日. */
function countAt(text: string, at: number, sign: '月' | '日' | '号'): Count | undefined {
  const number = numeralAt(text, at)
  const end = number && gapEnd(text, number.end)
  if (!end || text[end] !== sign || number.end - at > 3 || !Number.isInteger(number.value)) return undefined
  return { value: number.value, end: end + 1 }
}

function yearsAt(text: string, at: number): Found | undefined {
  const match = matchAt(yearsApart, text, at) ?? yearsWithoutSign(text, at)
  return match && periodFound(at + match[0].length, { year: Number(match[1]) }, { year: Number(match[2]) })
}

function yearsWithoutSign(text: string, at: number): RegExpExecArray | undefined {
  return before.test(text[at - 1] ?? '') ? undefined : matchAt(bareYears, text, at)
}

/** 20世纪90年代 and 上世纪90年代 are 1990 to 1999; 90年代 alone leaves the century open and is not read. */
function decadeAt(text: string, at: number): Found | undefined {
  const match = matchAt(decade, text, at)
  if (!match) {
    const bare = matchAt(bareDecade, text, at)
    return bare && { end: at + bare[0].length }
  }
  const [, century = '', digit, han = ''] = match
  const tens = digit === undefined ? (numeralAt(han, 0)?.value ?? 0) : Number(digit)
  const from = (centuryOf(century) - 1) * 100 + tens * 10
  return from < 1000 ? undefined : periodFound(at + match[0].length, { year: from }, { year: from + 9 })
}

/** Texts that say 上世纪 are of the twenty-first. */
function centuryOf(said: string): number {
  if (said === '上') return 20
  return said === '本' ? 21 : (numeralAt(said, 0)?.value ?? 0)
}

function periodFound(end: number, from: DateParts, to: DateParts | 'open'): Found | undefined {
  const reading = periodReading(from, to)
  return reading && { end, reading }
}
