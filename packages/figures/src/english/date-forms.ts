import { isPossible, type DateParts } from '../calendar.ts'
import { matchAt } from '../match-at.ts'
import { monthNames } from '@diglot/core'
import { ordinalOnes, ordinalTens, tens } from './number-words.ts'
import { unitAfter } from './unit-after.ts'
import { yearOfWords, yearWords } from './year-words.ts'

/** A date and where it ends. */
export interface DateAt extends DateParts {
  readonly end: number
}

const abbreviations = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec']
export const month: string = `(${monthNames.join('|')}|(?:${abbreviations.join('|')})(?![a-z])\\.?)`

/** "first" to "thirty-first". */
const dayWords: ReadonlyMap<string, number> = new Map(
  [...ordinalOnes, ...ordinalTens, ...compounds()].filter(([, n]) => n <= 31),
)
const longestFirst = [...dayWords.keys()].toSorted((a, b) => b.length - a.length)
const named = longestFirst.map((word) => word.replace('-', '[ -]')).join('|')
const dayEnd = String.raw`(?![\p{L}\d]|[.,]\d)`
export const day: string = String.raw`(\d{1,2}(?=(?:st|nd|rd|th)?${dayEnd})|(?:${named})(?!\p{L}))(?:st|nd|rd|th)?(?: day)?`
const monthStart = monthNames.map((name) => name.slice(0, 3)).join('|')
const digitYear = String.raw`(?:1\d|20|21)\d\d(?![\p{L}\d%/]|[.,]\d|-(?!${monthStart})\p{L})`
export const year: string = `(${digitYear}|(?:${yearWords})(?!\\p{L}|[ -](?:hundred|thousand|million)))`
const between = '(?: of (?:the )?|[ ]|\\. |[-/])'
const comma = '(?:[ ]?,? (?:of |in )?|[-/])'

/** Most precise first. Groups are named for the parts of the date. */
const forms: readonly { readonly pattern: RegExp; readonly parts: readonly (keyof DateParts)[] }[] = [
  { pattern: /(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?![\p{L}\d/-]|\.\d)/uy, parts: ['year', 'month', 'day'] },
  { pattern: form(`(\\d{4})[-/]${month}[-/]${day}`), parts: ['year', 'month', 'day'] },
  { pattern: form(`${day}${between}${month}${comma}${year}`), parts: ['day', 'month', 'year'] },
  { pattern: form(`${month}(?: (?:the )?|[-/])${day}${comma}${year}`), parts: ['month', 'day', 'year'] },
  { pattern: form(`${month}${comma}${year}`), parts: ['month', 'year'] },
  { pattern: form(`${day}${between}${month}(?![\\p{L}])`), parts: ['day', 'month'] },
  { pattern: form(`${month}(?: (?:the )?|[-/])${day}`), parts: ['month', 'day'] },
  { pattern: form(`${year} ${month}(?![\\p{L}]|[ -]\\d)`), parts: ['year', 'month'] },
  { pattern: form(`${month}(?![\\p{L}\\p{N}])`), parts: ['month'] },
  { pattern: form(year), parts: ['year'] },
]

/** These are also verbs, names and abbreviations: alone they are months only where a date can stand. */
const ambiguous = new Set(['may', 'march', 'mar', 'sep', 'jun', 'jan', 'dec', 'oct'])
const beforeMonth =
  /(?:\b(?:in|since|until|by|of|from|to|and|or|between|early|late|mid|through|during|last|next|on|before|after)[ -])$/i
const jointAfter = new RegExp(`(?:[–-]| to | and )${month}`, 'iuy')
const wordsBeforeYear = /\b(?:in|since|until|of|before|year) $/i
const beforeYear = /\b(?:in|since|until|by|of|from|to|after|before|during|early|late|the|year) $/i

/** The date that starts at an offset, as precise as its words. */
export function dateFormAt(text: string, at: number): DateAt | undefined {
  for (const { pattern, parts } of forms) {
    const match = matchAt(pattern, text, at)
    if (!match) continue
    const date = partsIn(match, parts)
    const end = at + match[0].length
    if (isPossible(date) && isMeant(text, at, end, date, match[0])) return { ...date, end }
  }
  return undefined
}

function partsIn(match: RegExpExecArray, parts: readonly (keyof DateParts)[]): DateParts {
  return Object.fromEntries(parts.map((part, i) => [part, numberOf(part, match[i + 1] ?? '')]))
}

/** Where a day ends that no calendar has, such as "30 February 2020". */
export function impossibleDayEnd(text: string, at: number): number | undefined {
  for (const { pattern, parts } of forms) {
    const match = parts.includes('day') && parts.includes('month') ? matchAt(pattern, text, at) : undefined
    if (!match) continue
    const date = partsIn(match, parts)
    const { day: said = 0, month: of = 0 } = date
    if (said <= 31 && of >= 1 && of <= 12 && !isPossible(date)) return at + match[0].length
  }
  return undefined
}

export function numberOf(part: keyof DateParts, written: string): number {
  if (/^\d/.test(written)) return Number(written)
  const lower = written.toLowerCase()
  if (part === 'year') return yearOfWords(written)
  if (part === 'day') return dayWords.get(lower.replace(' ', '-')) ?? Number.NaN
  return monthNames.findIndex((name) => name.toLowerCase().startsWith(lower.slice(0, 3))) + 1
}

/** A bare year or a bare month must stand where a date can stand. */
function isMeant(text: string, at: number, end: number, date: DateParts, written: string): boolean {
  if (date.year !== undefined && date.month !== undefined) return true
  if (date.month === undefined && !/^\d/.test(written)) {
    // In words only where nothing but a year can stand: "in nineteen ninety-six".
    return wordsBeforeYear.test(text.slice(Math.max(0, at - 8), at)) && !unitAfter(text, end, 'several')
  }
  if (date.month === undefined) {
    return beforeYear.test(text.slice(Math.max(0, at - 8), at)) || !unitAfter(text, end, 'several')
  }
  const name = /\p{L}{3,}(?<!st|nd|rd|th)/u.exec(written.replace(/^the |[\d ]+(?:of )?/i, ''))?.[0] ?? ''
  const before = text.slice(Math.max(0, at - 9), at)
  // "may 5" and "march 12" are seldom verbs, and dates only where a date can stand.
  if (date.day !== undefined)
    return !/^(?:may|march|mar)\b/.test(written) || at === 0 || beforeMonth.test(before)
  if (!ambiguous.has(name.toLowerCase())) return true
  if (matchAt(jointAfter, text, end)) return true
  return beforeMonth.test(before) && !/^(?:may|march)$/.test(name)
}

function form(pattern: string): RegExp {
  return new RegExp(pattern, 'iuy')
}

function compounds(): [string, number][] {
  const ones = [...ordinalOnes].filter(([, n]) => n < 10)
  return ['twenty', 'thirty'].flatMap((ten) =>
    ones.map(([one, n]): [string, number] => [`${ten}-${one}`, (tens.get(ten) ?? 0) + n]),
  )
}
