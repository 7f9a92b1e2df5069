import type { OrdinalKind } from '@diglot/core'
import { anyOf, matchAt } from '../match-at.ts'
import { ordinal, type Reader } from '../reading.ts'
import { measureAt } from './measures.ts'
import { isHanNumeral, numeralAt } from './numerals.ts'

/** What stands after 第N: 第二大, 第46届. */
const kinds: ReadonlyMap<string, OrdinalKind> = new Map([
  ['大', 'rank'],
  ['位', 'rank'],
  ['名', 'rank'],
  ['届', 'session'],
  ['次', 'time'],
  ['年', 'year'],
  ['期', 'edition'],
  ['版', 'edition'],
  ['级', 'level'],
  ['周年', 'anniversary'],
  ['个周年', 'anniversary'],
])
const kindWord = anyOf(kinds.keys())
const anniversary = /个?周年/y
const level = /级(?!别|数)/y
const century = /世纪/y

/** 第二大, 第46届, 75周年, 二级, 21世纪. */
export const ordinalAt: Reader = (text, at) => {
  if (text[at] === '第') return numberedAt(text, at)
  if (isHanNumeral(text[at - 1])) return undefined
  const number = numeralAt(text, at)
  if (!number || !Number.isInteger(number.value) || number.value < 1) return undefined
  const { value, end } = number
  const year = matchAt(anniversary, text, end)
  if (year) return { end: end + year[0].length, reading: ordinal(value, 'anniversary') }
  // 两级 are two levels, 二级 is the second.
  if (text[at] !== '两' && value <= 20 && matchAt(level, text, end)) {
    return { end: end + 1, reading: ordinal(value, 'level') }
  }
  if (value <= 30 && matchAt(century, text, end)) return { end: end + 2, reading: ordinal(value) }
  return undefined
}

function numberedAt(text: string, at: number): ReturnType<Reader> {
  const number = numeralAt(text, at + 1)
  if (!number) return undefined
  const { value, end } = number
  // 放在第一位: to put first.
  if (value === 1 && /[放摆]在$/.test(text.slice(Math.max(0, at - 2), at))) return { end }
  const match = matchAt(kindWord, text, end)
  const of = kinds.get(match?.[1] ?? '')
  // 第一次 says that something is new, as 首次 does, and counts nothing.
  if (of === 'time' && text.slice(at + 1, end) === '一') return { end }
  if (match && of) return { end: end + match[0].length, reading: ordinal(value, of) }
  const measure = measureAt(text, end, at)
  // 第一支 and 第三个方面 are "the first" and "the third" of something, as often a number in a list.
  if (measure) return value > 3 ? { end: end + 1, reading: ordinal(value) } : { end: end + 1 }
  return value > 10 ? { end, reading: ordinal(value) } : { end }
}
