import {
  englishOrdinal,
  formatDate,
  formatNumber,
  formatPeriod,
  formatValue,
  unitNames,
  type Bound,
} from '@diglot/core'
import type { Reading } from './reading.ts'

const hedges: Readonly<Record<Bound, string>> = {
  'more-than': 'more than',
  'at-least': 'at least',
  about: 'about',
  nearly: 'nearly',
  'at-most': 'at most',
  'less-than': 'less than',
}

/** A reading in English, for messages: "more than 40,000 deployments", "25 (no unit)", "July (no year)". */
export function describeReading(reading: Reading): string {
  switch (reading.type) {
    case 'quantity': {
      const { amount, unit, bound } = reading
      if (unit) return formatValue({ type: 'quantity', amount, unit, ...(bound && { bound }) }, 'en')
      return `${hedged(bound)}${formatNumber(amount, 'en')} (no unit)`
    }
    case 'range': {
      const between = `${hedged(reading.bound)}${formatNumber(reading.from, 'en')} to ${formatNumber(reading.to, 'en')}`
      return `${between} ${reading.unit ? unitNames[reading.unit].en[1] : '(no unit)'}`
    }
    case 'ordinal':
      return reading.of
        ? formatValue({ type: 'ordinal', ordinal: reading.ordinal, of: reading.of }, 'en')
        : englishOrdinal(reading.ordinal)
    case 'date':
      if (reading.date !== undefined) return formatDate(reading.date, 'en')
      return `${yearless(reading.month, reading.day)} (no year)`
    case 'period':
      return formatPeriod(reading, 'en')
  }
}

function hedged(bound: Bound | undefined): string {
  return bound ? `${hedges[bound]} ` : ''
}

/** "25 July": written as a date of some leap year, whose year is then left out. */
function yearless(month: number, day: number | undefined): string {
  return formatDate(day === undefined ? `2000-${month}` : `2000-${month}-${day}`, 'en').replace(/ 2000$/, '')
}
