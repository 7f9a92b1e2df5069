import { matchAt } from '../match-at.ts'
import type { Cardinal } from './cardinals.ts'
import { ones, parts, scales } from './number-words.ts'

/** A part of a whole, or a whole with its part, as a number. */
export interface Fraction {
  readonly value: number
  readonly end: number
}

const partNames = [...parts.keys()].toSorted((a, b) => b.length - a.length).join('|')
const denominator = new RegExp(`[ -](${partNames})(?!\\p{L}| (?:of )?(?:\\d|january|february))`, 'iuy')
const andPart = new RegExp(
  `[ -]and[ -](an?|${[...ones.keys()].join('|')})[ -](${partNames})(?!\\p{L})`,
  'iuy',
)
const scaleAfter = / (hundred|thousand|million|billion|trillion)\b/iy
/** "half of the members", "half the members"; the first half of a year is no share. */
const half =
  /(?<!\b(?:first|second|latter|other|earlier|next|past|last) )(?:an? |one[ -])?half(?= (?:of|the|its|their|all|people|those|these)\b)/iy
const partOf = new RegExp(`an? (${partNames})(?= of\\b)`, 'iuy')
const sign = /(?<=^|[\s(\d])[½⅓⅔¼¾⅕⅙⅛](?![\p{L}\p{N}\p{S}])/uy
const signs: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
])

/** "two thirds", "one and a half", "five and a quarter million", 2½. */
export function fractionAfter(text: string, first: Cardinal): Fraction | undefined {
  const added = first.form === 'digits' ? signAt(text, first.end) : undefined
  if (added !== undefined) return scaled(text, first.value + added, first.end + 1)
  const mixed = matchAt(andPart, text, first.end)
  if (mixed) {
    const [whole, count = '', name = ''] = mixed
    const n = ones.get(count.toLowerCase()) ?? 1
    return scaled(text, first.value + n / (parts.get(name.toLowerCase()) ?? 1), first.end + whole.length)
  }
  if (first.form === 'digits') return undefined
  const part = matchAt(denominator, text, first.end)
  const size = parts.get(part?.[1]?.toLowerCase() ?? '')
  return part && size ? scaled(text, first.value / size, first.end + part[0].length) : undefined
}

/** "half of", "a third of", ½. */
export function fractionAt(text: string, at: number): Fraction | undefined {
  const single = signAt(text, at)
  if (single !== undefined) return { value: single, end: at + 1 }
  const halved = matchAt(half, text, at)
  if (halved) return { value: 1 / 2, end: at + halved[0].length }
  const part = matchAt(partOf, text, at)
  const size = parts.get(part?.[1]?.toLowerCase() ?? '')
  return part && size ? { value: 1 / size, end: at + part[0].length } : undefined
}

function signAt(text: string, at: number): number | undefined {
  return signs.get(matchAt(sign, text, at)?.[0] ?? '')
}

/** "three quarters of a million" is read as three quarters; "two and a half million" is one number. */
function scaled(text: string, value: number, end: number): Fraction {
  const match = matchAt(scaleAfter, text, end)
  const scale = scales.get(match?.[1]?.toLowerCase() ?? '')
  return match && scale ? { value: value * scale, end: end + match[0].length } : { value, end }
}
