import type { Span } from '@diglot/core'
import type { Side } from './mutation.ts'

/**
 * A plain reader of numbers, written for the benchmark alone: it tells which figures both sides state, so that errors
 * are not seeded only where the reader under test reads well.
 */
export interface StatedFigure extends Span {
  /** `40000`, `2.5`; digits as they stand for identifiers such as 46/220 are stated by their parts. */
  readonly value: number
  /** Where the digits stand, without 万 or "million"; absent when it is written in words. */
  readonly digits?: Span
  /** Where 万 or "million" stands. */
  readonly magnitude?: Span
}

export function figuresStated(text: string, side: Side): StatedFigure[] {
  const folded = foldWidth(text)
  return side === 'a' ? englishFigures(folded) : chineseFigures(folded)
}

/** Full-width figures and signs as ASCII, of the same length. */
export function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
}

export function states(figures: readonly StatedFigure[], value: number): boolean {
  return figures.some((figure) => sameNumber(figure.value, value))
}

export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

const englishMagnitudes: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const digitsPattern = String.raw`(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+)(?:\.\d+)?`

function englishFigures(text: string): StatedFigure[] {
  const inDigits = [
    ...text.matchAll(
      new RegExp(
        String.raw`(${digitsPattern})(?:([ -])(${Object.keys(englishMagnitudes).join('|')})\b)?`,
        'gi',
      ),
    ),
  ].map((match): StatedFigure => {
    const [whole, digits = '', gap = '', word] = match
    const start = match.index
    const value =
      Number(digits.replace(/[, ]/g, '')) * (word ? (englishMagnitudes[word.toLowerCase()] ?? 1) : 1)
    const from = start + digits.length + gap.length
    return {
      start,
      end: start + whole.length,
      value,
      digits: { start, end: start + digits.length },
      ...(word && { magnitude: { start: from, end: from + word.length } }),
    }
  })
  return [...inDigits, ...englishWords(text)]
}

export const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

export const ordinalWords: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}

const wordPattern = Object.keys(numberWords).join('|')
const magnitudePattern = Object.keys(englishMagnitudes).join('|')
const phrasePattern = new RegExp(
  String.raw`\b(?:${wordPattern})(?:-(?:${wordPattern}))?(?: (?:${magnitudePattern})\b(?:(?: and)? (?:${wordPattern})(?:-(?:${wordPattern}))?\b)?)*\b`,
  'gi',
)

function englishWords(text: string): StatedFigure[] {
  return [...text.matchAll(phrasePattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: valueOfWords(match[0]),
  }))
}

function valueOfWords(phrase: string): number {
  let total = 0
  let current = 0
  for (const word of phrase.toLowerCase().split(/[ -]+/)) {
    const size = englishMagnitudes[word]
    if (size === undefined) current += numberWords[word] ?? 0
    else if (size === 100) current *= 100
    else {
      total += current * size
      current = 0
    }
  }
  return total + current
}

const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

const chineseSizes: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

const bigSizes: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

function chineseFigures(text: string): StatedFigure[] {
  return [
    ...text.matchAll(
      /((?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+)(?:\.\d+)?)[余餘多]?([百千]?[万萬]?[亿億]?)|([〇零○一二两兩三四五六七八九十百千]+)[余餘多]?([万萬]?[亿億]?)/g,
    ),
  ].map((match): StatedFigure => {
    const [whole, digits, digitSizes = '', words = '', wordSizes = ''] = match
    const sizes = digits === undefined ? wordSizes : digitSizes
    const base = digits === undefined ? chineseNumeral(words) : Number(digits.replace(/[, ]/g, ''))
    const value = [...sizes].reduce(
      (product, size) => product * (bigSizes[size] ?? chineseSizes[size] ?? 1),
      base,
    )
    const start = match.index
    const end = start + whole.length
    return {
      start,
      end,
      value,
      ...(digits !== undefined && { digits: { start, end: start + digits.length } }),
      ...(sizes !== '' && { magnitude: { start: end - sizes.length, end } }),
    }
  })
}

/** 二十五, 一百零三, 一九九七. */
export function chineseNumeral(words: string): number {
  if (!/[十百千]/.test(words)) return Number([...words].map((letter) => chineseDigits[letter] ?? 0).join(''))
  let total = 0
  let current = 0
  for (const letter of words) {
    const size = chineseSizes[letter]
    if (size === undefined) current = chineseDigits[letter] ?? 0
    else {
      total += (current === 0 ? 1 : current) * size
      current = 0
    }
  }
  return total + current
}

const digitLetters = '〇一二三四五六七八九'

/** 25 → 二十五; to 99. */
export function inChinese(n: number): string {
  const tens = Math.floor(n / 10)
  const ones = n % 10
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digitLetters.charAt(tens)}十`
  return ten + (ones > 0 || n === 0 ? digitLetters.charAt(ones) : '')
}

/** 1997 → 一九九七. */
export function digitByDigit(n: number): string {
  return [...String(n)].map((digit) => digitLetters.charAt(Number(digit))).join('')
}
