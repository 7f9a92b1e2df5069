import type { PartialDate, Period } from '../content/date.ts'
import type { Lang } from '../lang.ts'

/** English names, January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "25 July 2006", "August 2020", "2020"; 2006年7月25日. Never more precise than the date is. */
export function formatDate(date: PartialDate, lang: Lang): string {
  const [year = '', month, day] = date.split('-')
  if (lang === 'zh-Hans') {
    return `${Number(year)}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
  }
  return [
    day ? String(Number(day)) : '',
    month ? (monthNames[Number(month) - 1] ?? '') : '',
    String(Number(year)),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** "April 1991 – January 2003", "April 1990 – present"; 1991年4月至2003年1月, 1990年4月至今. */
export function formatPeriod(period: Period, lang: Lang): string {
  const from = formatDate(period.from, lang)
  if (lang === 'zh-Hans') return `${from}至${period.to ? formatDate(period.to, lang) : '今'}`
  return `${from} – ${period.to ? formatDate(period.to, lang) : 'present'}`
}
