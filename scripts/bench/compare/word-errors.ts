import type { Span } from '@diglot/core'
import { otherSide, removed, replaced, type Mutator, type Side } from './mutation.ts'
import { pick } from './random.ts'
import {
  chineseNumeral,
  figuresStated,
  inChinese,
  numberWords,
  ordinalWords,
  sameNumber,
  states,
  type StatedFigure,
} from './stated-figures.ts'

const smallWords = Object.keys(numberWords)
const measureWords = '个個名次项項年国國种種条條款人位艘架天家周所座支批级級方件份届屆轮輪'

/** A number written in words becomes another: “two” to “seven”, 三名 to 八名. */
export const numberWordChanged: Mutator = (pair, side, random) => {
  const other = otherSide(side)
  const stated = figuresStated(pair[other], other)
  const places = figuresStated(pair[side], side).filter(
    (figure) => isNumberWord(pair[side], side, figure) && states(stated, figure.value),
  )
  const place = pick(places, random)
  if (!place) return undefined
  const value = otherNumber(place.value, random())
  const old = pair[side].slice(place.start, place.end)
  return replaced(pair, side, place, side === 'a' ? capitalsOf(old, inEnglish(value)) : inChinese(value))
}

function isNumberWord(
  text: string,
  side: Side,
  { start, end, value, digits, magnitude }: StatedFigure,
): boolean {
  if (digits || magnitude || !Number.isInteger(value) || value < 2 || value > 99) return false
  // 九五 are digits of a year; half-past two is a time.
  if (/^[^十]{2,}$/.test(text.slice(start, end)) && side === 'b') return false
  if (side === 'a')
    return !text.slice(0, start).endsWith(' or ') && !/^(?:-| or | o'clock)/.test(text.slice(end))
  return (
    !/[第之几幾数數百千万亿点]$/.test(text.slice(0, start)) && measureWords.includes(text.charAt(end) || ' ')
  )
}

/** From 2 to 20, as most numbers in words are. */
function otherNumber(value: number, share: number): number {
  const one = 2 + Math.floor(share * 18)
  return one >= value ? one + 1 : one
}

function inEnglish(value: number): string {
  const exact = smallWords.find((word) => numberWords[word] === value)
  if (exact !== undefined) return exact
  const ones = value % 10
  return `${inEnglish(value - ones)}-${inEnglish(ones)}`
}

function capitalsOf(old: string, word: string): string {
  return /^\p{Lu}/u.test(old) ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

interface Ordinal extends Span {
  readonly value: number
}

/** An ordinal written in words becomes another: “third” to “fifth”, 第三 to 第五. */
export const ordinalChanged: Mutator = (pair, side, random) => {
  const other = otherSide(side)
  const stated = ordinals(pair[other], other)
  const place = pick(
    ordinals(pair[side], side).filter(({ value }) => stated.some((one) => one.value === value)),
    random,
  )
  if (!place) return undefined
  const words = Object.keys(ordinalWords).filter((word) => ordinalWords[word] !== place.value)
  const word = pick(words, random) ?? ''
  const old = pair[side].slice(place.start, place.end)
  return replaced(
    pair,
    side,
    place,
    side === 'a' ? capitalsOf(old, word) : inChinese(ordinalWords[word] ?? 1),
  )
}

function ordinals(text: string, side: Side): Ordinal[] {
  const pattern =
    side === 'a'
      ? new RegExp(
          String.raw`(?<=\b(?:the|a|its|our|their|this|that|and|or) )(?:${Object.keys(ordinalWords).join('|')})\b(?!-)`,
          'gi',
        )
      : /(?<=第)[一二三四五六七八九十](?![一二三四五六七八九十百])/g
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: side === 'a' ? (ordinalWords[match[0].toLowerCase()] ?? 0) : chineseNumeral(match[0]),
  }))
}

const englishHedge =
  /\b(?:not? )?(?:more than|over|nearly|almost|about|around|approximately|some|at least|up to|no more than|less than|fewer than|roughly|as many as) (?=(?:US\$|HK\$|NT\$|\$|RMB ?)?$)/i
const hedgeBefore =
  /(?:[不未][得可能]?)?(?:超过|超過|逾|接近|将近|將近|(?<![最附邻鄰])近|大约|大約|约为|约有|约|約|至少|不少于|不少於|最少|多达|多達|高达|高達|不到|不足|不超过|不超過|最多|几乎)$/
const hedgeInside = /[余餘多]/
const hedgeAfter = /^(?:个|名|人|年|天|项|次|种|艘|架)?(?:以上|以下|左右|上下|[余餘多])/

/** “More than”, 近 or 余 is lost from a figure that both sides hedge. */
export const hedgeLost: Mutator = (pair, side, random) => {
  const other = otherSide(side)
  const hedged = figuresStated(pair[other], other).filter((figure) => hedgeOf(pair[other], other, figure))
  const places = figuresStated(pair[side], side).flatMap((figure) => {
    const hedge = hedgeOf(pair[side], side, figure)
    return hedge && hedged.some(({ value }) => sameNumber(value, figure.value)) ? [{ hedge, figure }] : []
  })
  const place = pick(places, random)
  return place && removed(pair, side, place.hedge, place.figure)
}

function hedgeOf(text: string, side: Side, { start, end, value }: StatedFigure): Span | undefined {
  const before = text.slice(0, start)
  const leading = (side === 'a' ? englishHedge : hedgeBefore).exec(before)
  if (leading) return { start: leading.index, end: leading.index + leading[0].length }
  if (side === 'a' || value < 2) return undefined
  const inside = hedgeInside.exec(text.slice(start, end))
  if (inside) return { start: start + inside.index, end: start + inside.index + 1 }
  const after = hedgeAfter.exec(text.slice(end))
  if (!after) return undefined
  // The measure word stays: 40名以上 keeps 名.
  const measure = /^(?:个|名|人|年|天|项|次|种|艘|架)/.exec(after[0])?.[0].length ?? 0
  return { start: end + measure, end: end + after[0].length }
}
