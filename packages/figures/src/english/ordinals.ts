import type { OrdinalKind } from '@diglot/core'
import { matchAt } from '../match-at.ts'
import { ordinal, type Found, type Reader } from '../reading.ts'
import { numberWordsAt } from './cardinals.ts'

/** Nouns that say what an ordinal counts. */
const kinds: ReadonlyMap<string, OrdinalKind> = new Map([
  ['anniversary', 'anniversary'],
  ['session', 'session'],
  ['year', 'year'],
  ['edition', 'edition'],
  ['issue', 'edition'],
  ['time', 'time'],
  ['place', 'rank'],
  ['rank', 'rank'],
])

/** "second largest contributor": an ordinal before a superlative ranks. */
const superlative =
  /[ -](?:largest|biggest|greatest|highest|most)\b(?: (?:troop|fund|financial)?[- ]?(?:contribut(?:or|ing country)|donor|provider|economy|country|power))?/iy

/** "the largest troop-contributing country" is the first; "the largest number" ranks nothing. */
const largest = /largest (?:[\p{L}-]+ ){0,2}?(?:contributors?|country|economy|donor|provider|power)\b/iuy

const numeral = /(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)(?![\p{L}\p{N}])/iuy
const level = /level[ -](\d{1,2}|one|two|three|four|five)(?![\p{L}\p{N}]|[.,]\d)/iuy
const nounAfter =
  / (?:(?:[\p{L}-]+) ){0,2}?(anniversary|session|year|edition|issue|time|place|rank)(?![\p{L}])/iuy
const levels = ['one', 'two', 'three', 'four', 'five']

/** "75th anniversary", "second largest", "46th session", "Level 2"; "first" alone is an adverb and no figure. */
export const ordinalAt: Reader = (text, at) =>
  levelAt(text, at) ?? numberedAt(text, at) ?? largestAt(text, at)

function levelAt(text: string, at: number): Found | undefined {
  const match = matchAt(level, text, at)
  const said = match?.[1]?.toLowerCase() ?? ''
  const n = levels.includes(said) ? levels.indexOf(said) + 1 : Number(said)
  return match && { end: at + match[0].length, reading: ordinal(n, 'level') }
}

function numberedAt(text: string, at: number): Found | undefined {
  const digits = matchAt(numeral, text, at)
  const words = digits ? undefined : numberWordsAt(text, at)
  if (words && !words.ordinal) return undefined
  const n = digits ? Number(digits[1]?.replaceAll(',', '')) : words?.value
  const end = digits ? at + digits[0].length : words?.end
  if (n === undefined || end === undefined) return undefined
  const ranking = matchAt(superlative, text, end)
  if (ranking) return { end: end + ranking[0].length, reading: ordinal(n, 'rank') }
  const noun = matchAt(nounAfter, text, end)
  const of = kinds.get(noun?.[1]?.toLowerCase() ?? '')
  // "for the first time" says that something is new, and counts nothing.
  if (of === 'time' && !digits && n === 1) return undefined
  if (noun && of) return { end: end + noun[0].length, reading: ordinal(n, of) }
  if (/\brank(?:s|ed|ing)? $/i.test(text.slice(Math.max(0, at - 8), at)))
    return { end, reading: ordinal(n, 'rank') }
  // "Fourth, we will …" numbers a point.
  if (!digits && /^(?:,|:| is to\b)/.test(text.slice(end, end + 7))) return undefined
  // "first", "second", "third" are adverbs, moments and fractions as often as places in a row.
  return digits || n > 3 ? { end, reading: ordinal(n) } : undefined
}

function largestAt(text: string, at: number): Found | undefined {
  const match = matchAt(largest, text, at)
  return match && { end: at + match[0].length, reading: ordinal(1, 'rank') }
}
