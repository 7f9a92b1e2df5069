import { matchAt } from '../match-at.ts'
import { quantity, range, type Found, type Reader } from '../reading.ts'
import { hedgeAfterAt, hedgeAt, oddAt } from './hedges.ts'
import { measureAt } from './measures.ts'
import { isHanNumeral, numeralAt, type Numeral } from './numerals.ts'

const partOf = /分之/y
const tenths = /成(?![立员为果功建熟长就本都一])/y
const between = /至|到|—|–|~|～|－|-/y
const dayOrMonth = /日|月|号|时(?!代)|分(?!之|钟)/y
/** 数十, 几千, 好几百: nobody knows how many; 第 and 统一三 are not read from their middle. */
const vague = /[数几第每\p{Nd}.]/u
const bareYear = /^(?:19|20)\d\d$/

/** 4万余人次, 25项联合国维和行动, 约3362万美元, 百分之五, 三分之二, 百余, 10至15个. */
export const quantityAt: Reader = (text, at) => {
  const hedge = hedgeAt(text, at)
  const start = hedge?.end ?? at
  const first = startsNumeral(text, start) ? numeralAt(text, start) : undefined
  if (!first) return undefined
  const part = partAt(text, first)
  if (part) {
    const bound = hedge?.bound ?? hedgeAfterAt(text, part.end)?.bound
    return { ...part, reading: { ...part.reading, ...(bound && { bound }) } }
  }
  const [from, last] = rangeAt(text, first)
  const odd = oddAt(text, last.end)
  const figureEnd = odd?.end ?? last.end
  const measure = measureAt(text, figureEnd, at)
  if (!counts(text, at, last, measure?.countsOne, odd !== undefined)) return undefined
  const end = measure?.end ?? figureEnd
  const late = odd ?? hedgeAfterAt(text, end)
  const bound = late?.bound ?? hedge?.bound
  const reading =
    from === undefined
      ? quantity(last.value, measure?.named, bound)
      : range(from, last.value, measure?.named, bound)
  return { end: Math.max(end, late?.end ?? 0), reading }
}

function startsNumeral(text: string, at: number): boolean {
  const previous = text[at - 1] ?? ''
  return !isHanNumeral(previous) && !vague.test(previous)
}

/** Digits count unless they are a day or a month; Han numerals only before a measure word, or as 百余. */
function counts(
  text: string,
  at: number,
  { value, end, script }: Numeral,
  countsOne: boolean | undefined,
  odd: boolean,
): boolean {
  const written = text.slice(at, end)
  if (script === 'digits')
    return (countsOne !== undefined || !matchAt(dayOrMonth, text, end)) && !bareYearAt(text, at, written)
  if (odd && value >= 10) return true
  // 百年 and 千家万户 are idioms: a bare scale counts only with 余 or 多.
  if (/^[百千万亿]/.test(written)) return false
  if (value === 1) return countsOne === true
  return countsOne !== undefined || (value >= 1e4 && /[万亿]$/.test(written))
}

/** “2009北京国际研讨会”: read as a year elsewhere. */
function bareYearAt(text: string, at: number, written: string): boolean {
  return bareYear.test(written) && text[at + 4] === '年'
}

/** 百分之五 is 5 per cent, 三分之二 two thirds, 三成 30 per cent. */
function partAt(
  text: string,
  first: Numeral,
): (Found & { readonly reading: ReturnType<typeof quantity> }) | undefined {
  if (first.script === 'han' && first.value > 1 && first.value < 10 && matchAt(tenths, text, first.end)) {
    return { end: first.end + 1, reading: quantity(first.value * 10, { unit: 'percent' }) }
  }
  const sign = matchAt(partOf, text, first.end)
  const share = sign && numeralAt(text, first.end + sign[0].length)
  if (!share || first.value === 0) return undefined
  const reading =
    first.value === 100 ? quantity(share.value, { unit: 'percent' }) : quantity(share.value / first.value)
  return { end: share.end, reading }
}

/** 10至15个, 3万至5万人. */
function rangeAt(text: string, first: Numeral): readonly [number | undefined, Numeral] {
  const sign = matchAt(between, text, first.end)
  const last = sign && numeralAt(text, first.end + sign[0].length)
  return last && last.script === first.script && first.value < last.value
    ? [first.value, last]
    : [undefined, first]
}
