import {
  englishOrdinal,
  formatDate,
  formatNumber,
  formatPeriod,
  formatValue,
  unitNames,
  type Bound,
  type Lang,
  type Localized,
} from '@diglot/core'
import type { Reading } from './reading.ts'

const hedges: Readonly<Record<Bound, Localized>> = {
  'more-than': { en: 'more than ', 'zh-Hans': '超过' },
  'at-least': { en: 'at least ', 'zh-Hans': '至少' },
  about: { en: 'about ', 'zh-Hans': '约' },
  nearly: { en: 'nearly ', 'zh-Hans': '近' },
  'at-most': { en: 'at most ', 'zh-Hans': '至多' },
  'less-than': { en: 'less than ', 'zh-Hans': '不到' },
}

const noUnit: Localized = { en: ' (no unit)', 'zh-Hans': '（无单位）' }
const noYear: Localized = { en: ' (no year)', 'zh-Hans': '（无年份）' }

/** A reading in words, for messages: "more than 40,000 deployments", "25 (no unit)", "July (no year)"; 4万余人次, 25（无单位）. */
export function describeReading(reading: Reading, lang: Lang = 'en'): string {
  switch (reading.type) {
    case 'quantity': {
      const { amount, unit, bound } = reading
      if (unit) return formatValue({ type: 'quantity', amount, unit, ...(bound && { bound }) }, lang)
      return `${hedged(bound, lang)}${formatNumber(amount, lang)}${noUnit[lang]}`
    }
    case 'range': {
      const to = lang === 'en' ? ' to ' : '至'
      const between = `${hedged(reading.bound, lang)}${formatNumber(reading.from, lang)}${to}${formatNumber(reading.to, lang)}`
      if (!reading.unit) return `${between}${noUnit[lang]}`
      const { en, zh } = unitNames[reading.unit]
      return lang === 'en' ? `${between} ${en[1]}` : `${between}${zh}`
    }
    case 'ordinal':
      if (reading.of) return formatValue({ type: 'ordinal', ordinal: reading.ordinal, of: reading.of }, lang)
      return lang === 'en' ? englishOrdinal(reading.ordinal) : `第${reading.ordinal}`
    case 'date':
      if (reading.date !== undefined) return formatDate(reading.date, lang)
      return `${yearless(reading.month, reading.day, lang)}${noYear[lang]}`
    case 'period':
      return formatPeriod(reading, lang)
  }
}

function hedged(bound: Bound | undefined, lang: Lang): string {
  return bound ? hedges[bound][lang] : ''
}

/** "25 July", 7月25日: written as a date of some leap year, whose year is then left out. */
function yearless(month: number, day: number | undefined, lang: Lang): string {
  return formatDate(day === undefined ? `2000-${month}` : `2000-${month}-${day}`, lang).replace(
    / 2000$|^2000年/,
    '',
  )
}
