import type { Span } from '@diglot/core'
import { otherSide, replaced, type CleanPair, type Mutator, type Side } from './mutation.ts'
import { pick } from './random.ts'
import { chineseNumeral, digitByDigit, foldWidth, inChinese } from './stated-figures.ts'

interface Dated extends Span {
  readonly value: number
  /** Writes another value the way this one is written. */
  readonly write: (value: number) => string
}

/** A year becomes another, at most nine years off. */
export const yearChanged: Mutator = (pair, side, random) => {
  const place = pick(statedTwice(pair, side, years), random)
  if (!place) return undefined
  const off = 1 + Math.floor(random() * 9)
  return replaced(pair, side, place, place.write(place.value + (random() < 0.5 ? off : -off)))
}

/** A month becomes another. */
export const monthChanged: Mutator = (pair, side, random) => {
  const place = pick(statedTwice(pair, side, months), random)
  return place && replaced(pair, side, place, place.write(other(place.value, 12, random())))
}

/** A day of a month becomes another. */
export const dayChanged: Mutator = (pair, side, random) => {
  const place = pick(statedTwice(pair, side, days), random)
  return place && replaced(pair, side, place, place.write(other(place.value, 28, random())))
}

/** Another value from 1 to `most`. */
function other(value: number, most: number, share: number): number {
  const one = 1 + Math.floor(share * (most - 1))
  return one >= value ? one + 1 : one
}

function statedTwice(pair: CleanPair, side: Side, read: (text: string, side: Side) => Dated[]): Dated[] {
  const opposite = otherSide(side)
  const stated = new Set(read(foldWidth(pair[opposite]), opposite).map(({ value }) => value))
  return read(foldWidth(pair[side]), side).filter(({ value }) => stated.has(value))
}

function years(text: string, side: Side): Dated[] {
  const inDigits = [...text.matchAll(/(?<![\d/.,-])(?:1[6-9]|20)\d\d(?![\d/,-]|\.\d)/g)].map((match) =>
    dated(match.index, match[0], Number(match[0]), String),
  )
  if (side === 'a') return inDigits
  const inWords = [
    ...text.matchAll(/(?<![〇零○一二三四五六七八九])[一二][〇零○一二三四五六七八九]{3}(?=年)/g),
  ].map((match) => dated(match.index, match[0], chineseNumeral(match[0]), digitByDigit))
  return [...inDigits, ...inWords]
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const namesPattern = monthNames.join('|')

function months(text: string, side: Side): Dated[] {
  if (side === 'a') {
    return [...text.matchAll(new RegExp(String.raw`\b(?:${namesPattern})\b`, 'g'))].flatMap((match) => {
      const [name] = match
      const before = text.slice(0, match.index)
      const after = text.slice(match.index + name.length)
      if (
        /^(?:May|March)$/.test(name) &&
        !/\d (?:of )?$|\b(?:in|of|since|until) $/.test(before) &&
        !/^,? \d/.test(after)
      ) {
        return []
      }
      return [dated(match.index, name, monthNames.indexOf(name) + 1, (value) => monthNames[value - 1] ?? '')]
    })
  }
  return [
    ...text.matchAll(/(?<![\d〇一二三四五六七八九十个個第])(\d{1,2}|[一二三四五六七八九十]{1,2})月/g),
  ].flatMap((match) => {
    const [, words = ''] = match
    const value = numeralValue(words)
    return value >= 1 && value <= 12 ? [dated(match.index, words, value, like(words))] : []
  })
}

function days(text: string, side: Side): Dated[] {
  const pattern =
    side === 'a'
      ? new RegExp(
          String.raw`(?<!\d)(\d{1,2})(?= (?:of )?(?:${namesPattern})\b)|(?<=\b(?:${namesPattern}) )(\d{1,2})(?![\d,]\d)(?!\d)`,
          'g',
        )
      : /(?<=[\d一二三四五六七八九十]月)(\d{1,2}|[一二三四五六七八九十]{1,3})(?=[日号號])/g
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match[0]
    const value = numeralValue(words)
    return value >= 1 && value <= 31 ? [dated(match.index, words, value, like(words))] : []
  })
}

function numeralValue(words: string): number {
  return /^\d/.test(words) ? Number(words) : chineseNumeral(words)
}

/** In the figures of the words. */
function like(words: string): (value: number) => string {
  return /^\d/.test(words) ? String : inChinese
}

function dated(start: number, words: string, value: number, write: (value: number) => string): Dated {
  return { start, end: start + words.length, value, write }
}
