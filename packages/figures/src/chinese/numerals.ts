import { matchAt } from '../match-at.ts'

/** A number as Chinese writes it: 4万, 3362万, 1亿2000万, 二十五, 两百, 百, 〇. */
export interface Numeral {
  readonly value: number
  readonly end: number
  /** Bare Han numerals are also parts of words (统一, 一道) and count only before a measure word. */
  readonly script: 'digits' | 'han'
}

const digitOf: ReadonlyMap<string, number> = new Map([
  ...['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'].map((sign, n): [string, number] => [
    sign,
    n,
  ]),
  ['零', 0],
  ['两', 2],
])
/** 廿八 is 28, 卅日 the 30th. */
const joinedTens: ReadonlyMap<string, number> = new Map([
  ['廿', 2],
  ['卅', 3],
  ['卌', 4],
])
const smallScales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

const myriads: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
])

/** Longer runs are no numbers; the bound keeps the reading of any text linear. */
const longest = 32
const figures =
  /\u2212?(?:\d{1,3}(?:,\d{3})+(?!\d|,\d)|\d{1,3}(?:[\u2009\u202f ]\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<![\d.])\.\d+/y
/** 八点二十 is a time of day. */
const decimals = /点([〇零一二三四五六七八九]{1,9})(?![十百千刻分半])/y
/** 千米, 千克, 千瓦: the beginning of a measure word and no thousand; 百分点 no hundred. */
const measureStart = /千[米克瓦卡]|百分点/y
const ifEver = /万一/y
const partOf = /分之/y
const negative = /负(?=[\d.〇零一二三四五六七八九十百千])/y
/** 1000 万. */
const spaced = / (?=[万亿])/y
const positional = /[〇零一二三四五六七八九]{2,}/y

/** The numeral that starts at an offset. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const minus = matchAt(negative, text, at)
  const start = at + (minus?.[0].length ?? 0)
  const sum = new Sum()
  let end = start
  let script: Numeral['script'] = 'han'
  while (end - start < longest) {
    const sign = text[end] ?? ''
    const written = matchAt(figures, text, end)
    const digit = digitOf.get(sign)
    const tens = joinedTens.get(sign)
    const small = smallScales.get(sign)
    const myriad = myriads.get(sign)
    const fraction = end > start && script === 'han' ? matchAt(decimals, text, end) : undefined
    if (written) {
      if (!sum.put(Number(written[0].replaceAll(/[,\u2009\u202f ]/g, '').replace('\u2212', '-')))) break
      script = 'digits'
      end += written[0].length
    } else if (digit !== undefined) {
      if (!sum.put(digit)) break
      end += 1
    } else if (tens !== undefined) {
      if (!sum.put(tens) || !sum.scale(10)) break
      end += 1
    } else if (fraction) {
      sum.add(fractionOf(fraction[1] ?? ''))
      end += fraction[0].length
    } else if (matchAt(measureStart, text, end) || (end === start && matchAt(ifEver, text, end))) {
      break
    } else if (small !== undefined) {
      if (!sum.scale(small)) break
      end += 1
    } else if (myriad !== undefined) {
      // 万分之三 is of one ten-thousand.
      if (end === start && matchAt(partOf, text, end + 1)) sum.put(1)
      if (!sum.close(myriad)) break
      end += 1
    } else if (script === 'digits' && matchAt(spaced, text, end)) {
      end += 1
    } else break
  }
  const value = script === 'han' ? sum.colloquial : sum.value
  if (end === start || !Number.isFinite(value)) return undefined
  return { value: minus ? -value : value, end, script }
}

/** 二〇二〇, 一九九〇: the digits of a year one by one. */
export function positionalAt(text: string, at: number): Numeral | undefined {
  const match = matchAt(positional, text, at)
  if (!match || match[0].length > longest) return undefined
  const value = Number(digitsOf(match[0]))
  return { value, end: at + match[0].length, script: 'han' }
}

/** Where a run of Han numerals ends, from which nothing could be read. */
export function runEnd(text: string, at: number): number {
  let end = at
  while (isHanNumeral(text[end])) end += 1
  return end
}

export function isHanNumeral(sign: string | undefined): boolean {
  return (
    sign !== undefined &&
    (digitOf.has(sign) || joinedTens.has(sign) || smallScales.has(sign) || myriads.has(sign))
  )
}

function fractionOf(signs: string): number {
  return Number(`0.${digitsOf(signs)}`)
}

function digitsOf(signs: string): string {
  return Array.from(signs, (sign) => digitOf.get(sign)).join('')
}

/** A numeral while it is read: 亿 closes what stands before it, 万 what stands since; 二十万亿 closes twice. */
class Sum {
  #closed = 0
  #low = 0
  #section = 0
  #digit: number | undefined
  #smallest = Number.POSITIVE_INFINITY
  #lastMyriad = Number.POSITIVE_INFINITY
  /** The scale that was said right before the last digit. */
  #before = 1

  get value(): number {
    return exact(this.#closed + this.#low + this.#section + (this.#digit ?? 0))
  }

  /** 四百五 is 450, as 四百零五 is 405. */
  get colloquial(): number {
    const omitted = this.#before >= 100 && this.#digit ? this.#digit * (this.#before / 10 - 1) : 0
    return exact(this.value + omitted)
  }

  put(digit: number): boolean {
    // 零 only fills: 一百零五.
    if (this.#digit !== undefined && this.#digit !== 0) return false
    if (digit === 0) this.#before = 1
    this.#digit = digit
    return true
  }

  add(fraction: number): void {
    this.#before = 1
    this.#digit = (this.#digit ?? 0) + fraction
  }

  scale(size: number): boolean {
    // 一百零十万 fills before ten.
    if (size >= this.#smallest || (this.#digit === 0 && size > 10)) return false
    this.#section += (this.#digit || 1) * size
    this.#digit = undefined
    this.#smallest = size
    this.#before = size
    return true
  }

  close(size: number): boolean {
    const open = this.#section + (this.#digit ?? 0)
    if (open === 0 && this.#low > 0 && (size > 1e4 || this.#closed === 0)) {
      // 二十万亿, 万万.
      const scaled = this.#low * size
      this.#low = size > 1e4 ? 0 : scaled
      if (size > 1e4) this.#closed += scaled
    } else if (open === 0 || size >= this.#lastMyriad) return false
    else if (size > 1e4) {
      this.#closed += (this.#low + open) * size
      this.#low = 0
    } else this.#low += open * size
    this.#section = 0
    this.#digit = undefined
    this.#smallest = Number.POSITIVE_INFINITY
    this.#lastMyriad = size
    this.#before = size
    return true
  }
}

function exact(n: number): number {
  return Number(n.toPrecision(15))
}
