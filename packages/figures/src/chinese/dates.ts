import { dateReading, isPossible, periodReading, type DateParts } from '../calendar.ts'
import { matchAt } from '../match-at.ts'
import type { Found, Reader } from '../reading.ts'
import { numeralAt, positionalAt } from './numerals.ts'

const year = /((?:1\d|20|21)\d\d)年/y
/** 2009北京国际维和研讨会: a year in a name has no 年. */
const yearInName =
  /((?:19|20)\d\d)(?=\p{Script=Han})(?![年月日号人名个项支批次座枚口架吨元余多万亿千百十公小美天件份家种类辆艘台])/uy
const iso = /(\d{4})-(\d\d)-(\d\d)(?![\d-])/y
const joint = /至|到|—|–|－|-|~|～|——/y
const open = /今/y
const before = /[\d.,，－–—-]/
const decade = /(?:(\d{1,2})世纪)(\d)0年代/y
const hanDecade = /([二十一]{1,3})世纪([一二三四五六七八九])十年代/y
const bareDecade = /(?:上世纪|本世纪)?(?:\d0|[一二三四五六七八九]十)年代/y
const yearsApart = /((?:1\d|20|21)\d\d)(?:至|到|—|–|－|-)((?:1\d|20|21)\d\d)年/y

/** 2006年7月25日, 2020年, 8月31日, 5月. */
export const dateAt: Reader = (text, at) => {
  const found = partsAt(text, at)
  const reading = found && dateReading(found)
  return reading && { end: found.end, reading }
}

/** 1990年4月至今, 2016年至2019年, 2009年6月至7月, 20世纪90年代. */
export const periodAt: Reader = (text, at) => {
  const years = decadeAt(text, at) ?? yearsAt(text, at)
  if (years) return years
  const from = partsAt(text, at)
  const sign = from && matchAt(joint, text, from.end)
  if (!from || !sign) return undefined
  const next = from.end + sign[0].length
  if (matchAt(open, text, next)) return periodFound(next + 1, from, 'open')
  const to = partsAt(text, next)
  if (!to) return undefined
  // 6月至7月 after a year are of the same year.
  return periodFound(
    to.end,
    from,
    to.year === undefined && from.year !== undefined ? { ...to, year: from.year } : to,
  )
}

interface PartsAt extends DateParts {
  readonly end: number
}

function partsAt(text: string, at: number): PartsAt | undefined {
  const name = before.test(text[at - 1] ?? '') ? undefined : matchAt(yearInName, text, at)
  if (name) return { year: Number(name[1]), end: at + 4 }
  const digits = matchAt(iso, text, at)?.slice(1).map(Number)
  const [y = 0, m = 0, d = 0] = digits ?? []
  if (digits && isPossible({ year: y, month: m, day: d })) return { year: y, month: m, day: d, end: at + 10 }
  const found = yearAt(text, at)
  const month = countAt(text, found?.end ?? at, '月')
  const day = month && (countAt(text, month.end, '日') ?? countAt(text, month.end, '号'))
  const end = day?.end ?? month?.end ?? found?.end
  const date: DateParts = {
    ...(found && { year: found.value }),
    ...(month && { month: month.value }),
    ...(day && { day: day.value }),
  }
  return end !== undefined && isPossible(date) ? { ...date, end } : undefined
}

interface Count {
  readonly value: number
  readonly end: number
}

function yearAt(text: string, at: number): Count | undefined {
  const match = matchAt(year, text, at)
  if (match) return { value: Number(match[1]), end: at + 5 }
  const han = positionalAt(text, at)
  const calendar = han && han.end - at === 4 && han.value >= 1000 && text[han.end] === '年'
  return calendar ? { value: han.value, end: han.end + 1 } : undefined
}

/** The number before 月 or 日. */
function countAt(text: string, at: number, sign: '月' | '日' | '号'): Count | undefined {
  const number = numeralAt(text, at)
  if (!number || text[number.end] !== sign || number.end - at > 3) return undefined
  return { value: number.value, end: number.end + 1 }
}

function yearsAt(text: string, at: number): Found | undefined {
  const match = matchAt(yearsApart, text, at)
  return match && periodFound(at + match[0].length, { year: Number(match[1]) }, { year: Number(match[2]) })
}

/** 20世纪90年代 is 1990 to 1999; 90年代 alone leaves the century open and is not read. */
function decadeAt(text: string, at: number): Found | undefined {
  const match = matchAt(decade, text, at) ?? matchAt(hanDecade, text, at)
  if (!match) {
    const bare = matchAt(bareDecade, text, at)
    return bare && { end: at + bare[0].length }
  }
  const [, century = '', tens = ''] = match
  const from = ((numeralAt(century, 0)?.value ?? 0) - 1) * 100 + (numeralAt(tens, 0)?.value ?? 0) * 10
  return from < 1000 ? undefined : periodFound(at + match[0].length, { year: from }, { year: from + 9 })
}

function periodFound(end: number, from: DateParts, to: DateParts | 'open'): Found | undefined {
  const reading = periodReading(from, to)
  return reading && { end, reading }
}
