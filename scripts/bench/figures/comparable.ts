import type { Unit } from '@diglot/core'
import type { Finding } from './specification.ts'

/** What a finding says, where a reading can say it too. Ends of a stretch of days are as the specification has them. */
export type Comparable =
  | { readonly type: 'number'; readonly n: number }
  | { readonly type: 'percent'; readonly n: number }
  | { readonly type: 'money'; readonly n: number; readonly unit: Unit | undefined }
  | { readonly type: 'ordinal'; readonly n: number }
  | { readonly type: 'interval'; readonly from: Side | undefined; readonly to: Side | undefined }
  | { readonly type: 'date'; readonly year?: string; readonly month?: string; readonly day?: string }
  | { readonly type: 'days'; readonly from: string; readonly to: string }
  | { readonly type: 'century'; readonly n: number }
  | { readonly type: 'duration'; readonly n: number; readonly unit: Unit | undefined }

/** An end of an interval: `[20` includes 20, `(20` does not. */
export interface Side {
  readonly n: number
  readonly included: boolean
}

/** Or why it is not compared. */
export interface Incomparable {
  readonly skipped: string
}

const currencies: Readonly<Record<string, Unit>> = {
  Dollar: 'USD',
  'United States dollar': 'USD',
  'Chinese yuan': 'CNY',
}

/** Weeks and minutes are counted by no paper: a reading leaves their unit open. */
const lengths: Readonly<Record<string, Unit | undefined>> = {
  PY: 'year',
  PM: 'month',
  PD: 'day',
  PW: undefined,
  PTH: 'hour',
  PTM: undefined,
  PTS: undefined,
}

export function comparableOf(finding: Finding): Comparable | Incomparable {
  const { kind, value, unit } = finding
  const kindName = kind.replace('datetimeV2.', '')
  if (value === undefined) return { skipped: 'names a unit without an amount' }
  switch (kindName) {
    case 'number':
      return { type: 'number', n: Number(value) }
    case 'percentage':
      return { type: 'percent', n: Number(value.replace('%', '')) }
    case 'currency':
      return { type: 'money', n: Number(value), unit: currencies[unit ?? ''] }
    case 'ordinal':
      return { type: 'ordinal', n: Number(value) }
    case 'ordinal.relative':
      return { skipped: 'relative (“last”, “next”)' }
    case 'numberrange':
      return intervalOf(value)
    case 'duration':
      return durationOf(finding.text, value)
    case 'date':
    case 'daterange':
    case 'datetime':
      return datesOf(finding, value)
    default:
      return { skipped: 'time of day, or repetition' }
  }
}

function intervalOf(value: string): Comparable | Incomparable {
  const match = /^([[(])([^,]*),([^\])]*)([\])])$/.exec(value)
  if (!match) return { skipped: 'an interval of another form' }
  const [, opening, from = '', to = '', closing] = match
  if (from === to && from !== '') return { skipped: 'equal to one number, which is no interval' }
  return {
    type: 'interval',
    from: from === '' ? undefined : { n: Number(from), included: opening === '[' },
    to: to === '' ? undefined : { n: Number(to), included: closing === ']' },
  }
}

function durationOf(words: string, timex: string): Comparable | Incomparable {
  if (
    !/[\d½一二两三四五六七八九十百半]|\b(?:one|two|three|four|five|ten|twenty|half|hundred)\b/i.test(words)
  ) {
    return { skipped: 'a duration without a figure' }
  }
  const match = /^(PT?)(\d+(?:\.\d+)?)([YMWDHS])$/.exec(timex)
  if (!match) return { skipped: 'a duration of several parts' }
  const [, period = '', n, letter = ''] = match
  return { type: 'duration', n: Number(n), unit: lengths[period + letter] }
}

/** Date part only; without anything that the reading of a text by itself cannot know. */
function datesOf({ text }: Finding, timex: string): Comparable | Incomparable {
  const words = text.normalize('NFKC')
  if (/农历|正月|初|大年|元年|神龙|康熙|雍正|民国/.test(words))
    return { skipped: 'a lunar date or a regnal year' }
  if (/W|SU|SP|FA|WI/.test(timex)) return { skipped: 'weeks, weekdays and seasons' }
  if (/quarter|\bq\d|\bh\d|half|季|半/i.test(words)) return { skipped: 'quarters and halves of a year' }
  if (/^\(?XX\d\d/.test(timex)) return { skipped: 'a decade of no stated century' }
  if (numbersAlone.test(words) && !monthName.test(words) && !isYearFirst(words)) {
    return { skipped: 'numbers alone, whose order is a convention' }
  }
  if (reckoned.test(words)) return { skipped: 'a day reckoned from another' }
  if (/\b(?:now|today|present|yesterday|tomorrow|date|this|last|next)\b|今|昨|明|本月|上个?月/i.test(words)) {
    return { skipped: 'relative to a day of reference' }
  }
  const days = /^\((\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d),(\w+)\)$/.exec(timex)
  if (days) {
    const [, from = '', to = '', length] = days
    if (length === 'P100Y') return { type: 'century', n: Math.floor(Number(from.slice(0, 4)) / 100) + 1 }
    const named = namesYear(words, from.slice(0, 4)) || namesYear(words, to.slice(0, 4))
    return named ? { type: 'days', from, to } : { skipped: 'relative to a day of reference' }
  }
  if (timex.startsWith('(')) return { skipped: 'a stretch of time without a year' }
  const date = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?(?:T.*)?$/.exec(timex)
  const [, year = '', month, day] = date ?? []
  if (!date || (year === 'XXXX' && month === undefined)) {
    return {
      skipped: timex.startsWith('XXXX-XX') ? 'a day of no stated month' : 'relative to a day of reference',
    }
  }
  const dated = { type: 'date' as const, ...(month && { month }), ...(day && { day }) }
  if (year === 'XXXX') return namesMonth(words) ? dated : { skipped: 'a feast, named and not dated' }
  if (!namesYear(words, year)) return { skipped: 'relative to a day of reference' }
  const numbered = day === undefined || namesMonth(words.replace(year, ''))
  return numbered ? { ...dated, year } : { skipped: 'a feast, named and not dated' }
}

const numbersAlone =
  /(?<!\d)\d{1,2} ?[-./] ?\d{1,2}(?!\d)|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|(?<!\d)\d{4} ?[-/] ?\d{1,2}(?!\d)|(?<!\d)\d{1,2} ?[-/] ?\d{4}/
const monthName = /月|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const reckoned = /\b(?:days?|weeks?|months?|years?)\b.*\b(?:before|after|since|from|later)\b/i

function isYearFirst(words: string): boolean {
  return (
    /(?<!\d)\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/.test(words) ||
    /(?<!\d)[12]\d{3} ?[-–] ?[12]\d{3}/.test(words)
  )
}

/** Whether the words say the year, in full, by its last two figures or in words. */
function namesYear(words: string, year: string): boolean {
  if (new RegExp(String.raw`(?<!\d)(?:${year}|${year.slice(2)})(?!\d)`).test(words)) return true
  if (/[〇零一二三四五六七八九两千]{2,}\s?年|世纪/.test(words)) return true
  return /nineteen|two thousand|twenty-?tens|noughties|one thousand/i.test(words)
}

function namesMonth(words: string): boolean {
  return /\d|月|[一二三四五六七八九十]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(words)
}
