import { matchAt } from '../match-at.ts'
import type { NamedUnit } from '../reading.ts'

/** A sign or code of a currency before a figure. Currencies that no paper counts in leave the unit open. */
export interface Money {
  readonly end: number
  readonly named?: NamedUnit
}

const dollars = /(?:US ?|U\.S\.? ?|USD ?)\$|USD|\$/iy
const yuan = /CN¥|CNY|RMB|¥|￥/iy
const others =
  /(?:HK|AU|CA|NZ|NT|AUD|CAD|NZD|MXN|Mex) ?\$|[ACRS]\$|€|£|(?:EUR|GBP|JPY|CHF|HKD|AUD|CAD|NTD|TWD|SGD|MOP|KRW|INR|RUB|NT)(?= ?\d)/y
const figure = / ?(?=\.?\d)/y
const letters = /[\p{L}\p{N}]/u

/** "USD33.62 million", "US$ 5 billion", "RMB 10", "HK$ 10", "€5". */
export function moneyAt(text: string, at: number): Money | undefined {
  if (letters.test(text[at - 1] ?? '')) return undefined
  for (const [pattern, named] of [
    [others, undefined],
    [dollars, { unit: 'USD' }],
    [yuan, { unit: 'CNY' }],
  ] as const) {
    const sign = matchAt(pattern, text, at)
    const gap = sign && matchAt(figure, text, at + sign[0].length)
    if (sign && gap) return { end: at + sign[0].length + gap[0].length, ...(named && { named }) }
  }
  return undefined
}
