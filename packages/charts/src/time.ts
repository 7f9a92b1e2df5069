import type { Lang, PartialDate } from '@diglot/core'

/** The stretch of time that a date stands for, in years: 2020-08 is 2020.583 to 2020.667. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

/** A date as the stretch that it leaves open: a day, a month or a year. */
export function yearSpan(date: PartialDate): YearSpan {
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return { from: year, to: year + 1 }
  const start = year + (month - 1) / 12
  if (day === undefined) return { from: start, to: start + 1 / 12 }
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: start + (day - 1) / days / 12, to: start + day / days / 12 }
}

/** "Apr 1990", "1990"; 1990.4. As short as a label beside a bar must be. */
export function shortDate(date: PartialDate, lang: Lang): string {
  const [year = '', month] = date.split('-')
  if (month === undefined) return lang === 'en' ? year : `${year}年`
  return lang === 'en' ? `${shortMonths[Number(month) - 1]} ${year}` : `${year}.${Number(month)}`
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']
