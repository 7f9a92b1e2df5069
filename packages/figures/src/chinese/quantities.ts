import type { Bound, Unit } from '@diglot/core'
import { matchAt } from '../match-at.ts'
import { quantity, range, type Found, type Reader } from '../reading.ts'
import { andHalfAt, halfBeforeAt, halfDurationAt } from './durations.ts'
import { hedgeAfterAt, hedgeAt, oddAt, type Hedge } from './hedges.ts'
import { measureAt, type MeasureAt } from './measures.ts'
import { isHanNumeral, numeralAt, runEnd, type Numeral } from './numerals.ts'
import { halfAt, shareAt } from './shares.ts'

const between = /至|到| ?[—–~～－-] ?/y
const and = /[与和]/y
const betweenAfter = /之?间/y
/** 100多万, 二十余万亿: the hedge stands inside the numeral. */
const scaleAfter = /(?:万亿|亿|万)(?!一)/y
const scales: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
])
const dayOrMonth = / ?(?:日|月|号|时(?!代)|分(?!之|钟))/y
/** 数十, 几千, 好几百: nobody knows how many; 第 and 统一三 are not read from their middle. */
const vague = /[数几第\p{Nd}.]/u
const bareYear = /^(?:19|20)\d\d$/
/** 二十五, 四百五十万: a numeral by itself. 百年, 千万, 十一 and 一千 are words as often. */
const composite = /^(?!一[百千万]$)(?:[一二两三四五六七八九](?=.*[十百千万亿兆])|十[万亿]).+/
const wordGoesOn = /(?!的)\p{Script=Han}/u
const scaled = /[十百千万亿]/
const currency = /(?:\$|￥|¥) ?(?=\d)/y

/** 4万余人次, 25项联合国维和行动, 约3362万美元, 百分之五, 三分之二, 百余, 10至15个. */
export const quantityAt: Reader = (text, at) => {
  const hedge = hedgeAt(text, at)
  const start = hedge?.end ?? at
  const half = halfDurationAt(text, start) ?? (startsNumeral(text, start) ? halfAt(text, start) : undefined)
  if (half) return hedged(half, hedge?.bound)
  const money = matchAt(currency, text, start)
  const first = startsNumeral(text, start) ? numeralAt(text, start + (money?.[0].length ?? 0)) : undefined
  if (!first) return undefined
  const share = shareAt(text, first)
  // 百分之二三十: nobody knows how many.
  if (share && isHanNumeral(text[share.end])) return { end: runEnd(text, share.end) }
  const shareHedge = share && hedgeAfterAt(text, share.end)
  if (share) return hedged({ ...share, end: shareHedge?.end ?? share.end }, hedge?.bound ?? shareHedge?.bound)
  const [from, last] = rangeAt(text, first)
  const { value, end: figureEnd, odd } = withOdd(text, last)
  const halved = halfBeforeAt(text, figureEnd)
  const paid: MeasureAt | undefined = money && {
    named: { unit: unitOf(money[0]) },
    end: figureEnd,
    countsOne: true,
  }
  const measure = paid ?? measureAt(text, halved ?? figureEnd, at)
  const end = measure?.end ?? figureEnd
  const halfEnd = measure && andHalfAt(text, end)
  const amount = measure && (halved ?? halfEnd) !== undefined ? value + 0.5 : value
  const late = odd ?? hedgeAfterAt(text, halfEnd ?? end)
  const bound = late?.bound ?? hedge?.bound
  const written = text.slice(start + (money?.[0].length ?? 0), last.end)
  if (!counts(text, last, written, measure?.countsOne, bound)) return undefined
  const reading =
    from === undefined
      ? quantity(amount, measure?.named, bound)
      : range(from, last.value, measure?.named, bound)
  return { end: Math.max(halfEnd ?? end, late?.end ?? 0), reading }
}

function hedged(found: Found, bound: Bound | undefined): Found {
  const { end, reading } = found
  return reading?.type === 'quantity' && bound ? { end, reading: { ...reading, bound } } : found
}

/** 余 and 多 after the numeral, and what scales them both: 100多万 is more than a million. */
function withOdd(text: string, numeral: Numeral): { value: number; end: number; odd?: Hedge } {
  const odd = oddAt(text, numeral.end)
  if (!odd) return numeral
  const scale = matchAt(scaleAfter, text, odd.end)?.[0] ?? ''
  const size = scales.get(scale) ?? 1
  return {
    value: numeral.value * size,
    end: odd.end + scale.length,
    odd: { ...odd, end: odd.end + scale.length },
  }
}

function startsNumeral(text: string, at: number): boolean {
  const previous = text[at - 1] ?? ''
  // 每一个 is each of them, 每五年 is every five years.
  if (previous === '每' && text[at] === '一') return false
  return !isHanNumeral(previous) && !vague.test(previous)
}

/** Digits count unless they are a day or a month; Han numerals before a measure word, as 百余, or when composite. */
function counts(
  text: string,
  { value, end, script }: Numeral,
  written: string,
  countsOne: boolean | undefined,
  bound: Bound | undefined,
): boolean {
  // 百年 and 千家万户 are idioms: a bare scale counts only with 余 or 多.
  const bareScale = /^[百千万亿]/.test(written)
  if (script === 'digits' && bareScale) return false
  if (script === 'digits')
    return (
      (countsOne !== undefined || bound !== undefined || !matchAt(dayOrMonth, text, end)) &&
      !bareYearAt(text, end, written)
    )
  if (written.startsWith('负')) return true
  if (bareScale) return bound === 'more-than' && /[余多几]/.test(text[end] ?? '')
  if (value === 1) return countsOne === true
  if (countsOne !== undefined || (value >= 1e4 && /[万亿]$/.test(written))) return true
  if (written.includes('点')) return true
  if (bound) return value >= 10 && scaled.test(written)
  return composite.test(written) && value >= 20 && !wordGoesOn.test(text[end] ?? '')
}

function unitOf(sign: string): Unit {
  return sign.startsWith('$') ? 'USD' : 'CNY'
}

/** “2009北京国际研讨会”: read as a year elsewhere. */
function bareYearAt(text: string, end: number, written: string): boolean {
  return bareYear.test(written) && text[end] === '年'
}

/** 10至15个, 3万至5万人, 10与20之间. */
function rangeAt(text: string, first: Numeral): readonly [number | undefined, Numeral] {
  const sign = matchAt(between, text, first.end) ?? matchAt(and, text, first.end)
  const last = sign && numeralAt(text, first.end + sign[0].length)
  if (!last || last.script !== first.script || first.value >= last.value) return [undefined, first]
  if (sign[0] !== '与' && sign[0] !== '和') return [first.value, last]
  const closing = matchAt(betweenAfter, text, last.end)
  return closing ? [first.value, { ...last, end: last.end + closing[0].length }] : [undefined, first]
}
