import type { Bound, Ordinal, OrdinalKind, Quantity, Unit, Value } from '../content/value.ts'
import type { Lang } from '../lang.ts'
import { formatDate, formatPeriod } from './date.ts'
import { formatNumber } from './number.ts'
import { unitNames } from './unit.ts'

const englishBounds: Record<Bound, string> = {
  'more-than': 'more than',
  'at-least': 'at least',
  about: 'about',
  nearly: 'nearly',
  'at-most': 'at most',
  'less-than': 'fewer than',
}

const chineseBounds: Record<Bound, string> = {
  'more-than': '超过',
  'at-least': '至少',
  about: '约',
  nearly: '近',
  'at-most': '至多',
  'less-than': '不到',
}

const ordinalNames: Record<OrdinalKind, Record<Lang, string>> = {
  anniversary: { en: 'anniversary', 'zh-Hans': '周年' },
  rank: { en: 'place', 'zh-Hans': '位' },
  level: { en: 'Level', 'zh-Hans': '级' },
  session: { en: 'session', 'zh-Hans': '届' },
  year: { en: 'year', 'zh-Hans': '年' },
  edition: { en: 'edition', 'zh-Hans': '期' },
  time: { en: 'time', 'zh-Hans': '次' },
}

/** Units that measure instead of counting: less than 5 kilometres, but fewer than 5 bridges. */
const measured: ReadonlySet<Unit> = new Set<Unit>([
  'hour',
  'flight-hour',
  'day',
  'month',
  'year',
  'decade',
  'century',
  'kilometre',
  'tonne',
  'USD',
  'CNY',
  'percent',
  'percentage-point',
])

/** "more than 40,000 deployments", 4万余人次; "75th anniversary", 75周年; "April 1990", 1990年4月. */
export function formatValue(value: Value, lang: Lang): string {
  switch (value.type) {
    case 'quantity':
      return lang === 'en' ? englishQuantity(value) : chineseQuantity(value)
    case 'ordinal':
      return formatOrdinal(value, lang)
    case 'date':
      return formatDate(value.date, lang)
    case 'period':
      return formatPeriod(value, lang)
  }
}

function englishQuantity({ amount, unit, bound }: Quantity): string {
  const name = unitNames[unit].en[amount === 1 ? 0 : 1]
  const hedge = bound === 'less-than' && measured.has(unit) ? 'less than' : bound && englishBounds[bound]
  return [hedge ?? '', formatNumber(amount, 'en'), name].filter((word) => word !== '').join(' ')
}

/** 余 stands between a round figure and its measure word (4万余人次); the other hedges stand before the figure. */
function chineseQuantity({ amount, unit, bound }: Quantity): string {
  const figure = formatNumber(amount, 'zh-Hans')
  const name = unitNames[unit].zh
  if (bound === 'more-than' && unit !== 'percent' && isRound(figure)) return `${figure}余${name}`
  return (bound ? chineseBounds[bound] : '') + figure + name
}

/** 30余, 4万余 and 1.4万余 are said; 3余 and 2064余 are not. */
function isRound(figure: string): boolean {
  return /\d0$|[万亿]$/.test(figure)
}

function formatOrdinal({ ordinal, of }: Ordinal, lang: Lang): string {
  const name = ordinalNames[of][lang]
  if (lang === 'zh-Hans')
    return of === 'anniversary'
      ? `${ordinal}${name}`
      : of === 'level'
        ? `${ordinal}${name}`
        : `第${ordinal}${name}`
  return of === 'level' ? `${name} ${ordinal}` : `${englishOrdinal(ordinal)} ${name}`
}

/** 1st, 2nd, 3rd, 11th, 75th. */
export function englishOrdinal(n: number): string {
  const tens = n % 100
  const suffix = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${suffix}`
}
