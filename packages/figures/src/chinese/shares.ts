import { matchAt } from '../match-at.ts'
import { quantity, type Found, type QuantityReading } from '../reading.ts'
import { numeralAt, type Numeral } from './numerals.ts'

const partOf = /\s?分之/y
const tenths = /成(半)?(?![立员为果功建熟长就本都一年份交人品])/y
const whole = /又/y
const half = /(?:一半|半数)(?!天|年|日|径)/y

export interface Share extends Found {
  readonly reading: QuantityReading
}

/** 百分之五 is 5 per cent, 三分之二 two thirds, 三成半 35 per cent, 一又三分之一 four thirds. */
export function shareAt(text: string, first: Numeral): Share | undefined {
  const tenth = first.value > 0 && first.value <= 10 ? matchAt(tenths, text, first.end) : undefined
  // 一成 can be a verb with its adverb.
  if (tenth && first.value !== 1) {
    const percent = first.value * 10 + (tenth[1] ? 5 : 0)
    return { end: first.end + tenth[0].length, reading: quantity(percent, { unit: 'percent' }) }
  }
  const mixed = matchAt(whole, text, first.end)
  const denominator = mixed ? numeralAt(text, first.end + 1) : first
  const sign = denominator && matchAt(partOf, text, denominator.end)
  const share = sign && numeralAt(text, denominator.end + sign[0].length)
  if (!share || denominator.value === 0) return undefined
  if (mixed) {
    const sized = first.value < 0 ? -1 : 1
    return { end: share.end, reading: quantity(first.value + (sized * share.value) / denominator.value) }
  }
  const reading =
    first.value === 100 ? quantity(share.value, { unit: 'percent' }) : quantity(share.value / first.value)
  return { end: share.end, reading }
}

/** 一半, 半数. */
export function halfAt(text: string, at: number): Share | undefined {
  const match = matchAt(half, text, at)
  return match && { end: at + match[0].length, reading: quantity(0.5) }
}
