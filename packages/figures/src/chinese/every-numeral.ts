import { matchAt } from '../match-at.ts'
import type { NumeralReading } from '../read-numerals.ts'
import { isHanNumeral, numeralAt, positionalAt } from './numerals.ts'

const digits = /\d+(?:\.\d+)?/y
/** 7月; 7 in 7/8月 and 7、8月 too. */
const monthAfter = / ?(?:[/、至到—–-]\d{1,2})?月(?!球|亮|光|饼)/y
const scaleAfter = /[余多几数]?[百千万亿]{1,2}/y
const scales: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
])
/** Words that say a number in passing. */
const saying: ReadonlyMap<string, number> = new Map([
  ['半', 0.5],
  ['首', 1],
  ['元', 1],
  ['单', 1],
  ['双', 2],
  ['俩', 2],
  ['另', 1],
])
/** 星期三 is no third. */
const weekday = /(?:星期|礼拜|周)$/

export function chineseNumerals(text: string): NumeralReading[] {
  const found: NumeralReading[] = []
  let at = 0
  while (at < text.length) {
    const here = numeralsAt(text, at)
    found.push(...here)
    at = Math.max(at + 1, ...here.map(({ end }) => end))
  }
  return found
}

function numeralsAt(text: string, at: number): NumeralReading[] {
  const sign = text.charAt(at)
  const said = saying.get(sign)
  if (said !== undefined) return [inWords(at, at + 1, said, 'number')]
  const number = numeralAt(text, at)
  // 以万元为单位.
  const scale = number ? undefined : scales.get(sign)
  if (!number) return scale === undefined ? [] : [inWords(at, at + 1, scale, 'number')]
  const { value, end, script } = number
  if (script === 'han' && weekday.test(text.slice(Math.max(0, at - 2), at))) return []
  const form =
    matchAt(monthAfter, text, end) && value <= 12 ? 'month' : text[at - 1] === '第' ? 'ordinal' : 'number'
  const written = script === 'digits' ? 'digits' : 'words'
  const whole: NumeralReading = { start: at, end, value, script: written, form }
  return [whole, ...hedgedScale(text, whole), ...inside(text, at, end)]
}

/** 100多万 says a million. */
function hedgedScale(text: string, numeral: NumeralReading): NumeralReading[] {
  const scale = matchAt(scaleAfter, text, numeral.end)
  if (!scale || /^[百千万亿]/.test(scale[0])) return []
  const size = Array.from(scale[0].slice(1)).reduce((product, sign) => product * (scales.get(sign) ?? 1), 1)
  return [{ ...numeral, end: numeral.end + scale[0].length, value: numeral.value * size }]
}

/** 1 and 20 of 一百二十, 3362 of 3362万, 1992 of 一九九二. */
function inside(text: string, at: number, end: number): NumeralReading[] {
  const found: NumeralReading[] = []
  const positional = positionalAt(text, at)
  if (positional) found.push(inWords(at, positional.end, positional.value, 'number'))
  for (let from = at; from < end;) {
    const plain = matchAt(digits, text, from)
    if (plain) {
      const stop = from + plain[0].length
      found.push({ start: from, end: stop, value: Number(plain[0]), script: 'digits', form: 'number' })
      from = stop
    } else {
      const later = from > at && isHanNumeral(text[from]) ? numeralAt(text, from) : undefined
      if (later) found.push(inWords(from, later.end, later.value, 'number'))
      from += 1
    }
  }
  return found
}

function inWords(start: number, end: number, value: number, form: NumeralReading['form']): NumeralReading {
  return { start, end, value, script: 'words', form }
}
