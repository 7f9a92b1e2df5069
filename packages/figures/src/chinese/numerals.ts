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
const smallScales: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])

/** Longer runs are no numbers; the bound keeps the reading of any text linear. */
const longest = 32
const figures = /\u2212?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d{1,3}(?:[\u2009\u202f ]\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
const decimals = /点([〇零一二三四五六七八九]{1,6})/y
/** 千米, 千克, 千瓦: the beginning of a measure word and no thousand; 百分之 and 百分点 no hundred. */
const measureStart = /千[米克瓦卡]|百分点|万一/y
const positional = /[〇零一二三四五六七八九]{2,}/y

/** The numeral that starts at an offset. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  const sum = new Sum()
  let end = at
  let script: Numeral['script'] = 'han'
  while (end - at < longest) {
    const sign = text[end] ?? ''
    const written = matchAt(figures, text, end)
    const digit = digitOf.get(sign)
    const small = smallScales.get(sign)
    if (written) {
      if (!sum.put(Number(written[0].replaceAll(/[,\u2009\u202f ]/g, '').replace('\u2212', '-')))) break
      script = 'digits'
      end += written[0].length
    } else if (digit !== undefined) {
      if (!sum.put(digit)) break
      end += 1
      const fraction = matchAt(decimals, text, end)
      if (fraction) {
        sum.add(fractionOf(fraction[1] ?? ''))
        end += fraction[0].length
      }
    } else if (matchAt(measureStart, text, end)) {
      break
    } else if (small !== undefined) {
      if (!sum.scale(small)) break
      end += 1
    } else if (sign === '万' || sign === '亿') {
      if (!sum.close(sign === '万' ? 1e4 : 1e8)) break
      end += 1
    } else break
  }
  return end === at || !Number.isFinite(sum.value) ? undefined : { value: sum.value, end, script }
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
  return sign !== undefined && (digitOf.has(sign) || smallScales.has(sign) || sign === '万' || sign === '亿')
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

  get value(): number {
    return exact(this.#closed + this.#low + this.#section + (this.#digit ?? 0))
  }

  put(digit: number): boolean {
    // 零 only fills: 一百零五.
    if (this.#digit !== undefined && this.#digit !== 0) return false
    this.#digit = digit
    return true
  }

  add(fraction: number): void {
    this.#digit = (this.#digit ?? 0) + fraction
  }

  scale(size: number): boolean {
    if (size >= this.#smallest || this.#digit === 0) return false
    this.#section += (this.#digit ?? 1) * size
    this.#digit = undefined
    this.#smallest = size
    return true
  }

  close(size: number): boolean {
    const open = this.#section + (this.#digit ?? 0)
    if (size === 1e8 && open === 0 && this.#low > 0) {
      this.#closed += this.#low * size
      this.#low = 0
    } else if (open === 0 || size >= this.#lastMyriad) return false
    else if (size === 1e8) {
      this.#closed += (this.#low + open) * size
      this.#low = 0
    } else this.#low += open * size
    this.#section = 0
    this.#digit = undefined
    this.#smallest = Number.POSITIVE_INFINITY
    this.#lastMyriad = size
    return true
  }
}

function exact(n: number): number {
  return Number(n.toPrecision(15))
}
