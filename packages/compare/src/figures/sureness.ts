import type { Atom } from './atom.ts'
import { editDistance } from './edit-distance.ts'
import { unitsOf } from './match-figures.ts'

/** Whether two numbers that differ must be the same number: only then is it more than a hint. */
export function isSurelyDifferent(
  x: Atom,
  y: Atom,
  texts: { readonly a: string; readonly b: string },
): boolean {
  if (!x.sure || !y.sure) return false
  if (isParagraphNumber(x, texts.a) && isParagraphNumber(y, texts.b)) return true
  if (isLabel(x) || isLabel(y)) return false
  if (x.field === 'reference' && y.field === 'reference') {
    return x.of === undefined || y.of === undefined
      ? Math.min(x.value, y.value) >= 100 && editDistance(String(x.value), String(y.value)) <= 2
      : x.of === y.of
  }
  return true
}

/** “34.” or “34、” before a paragraph: whoever numbers paragraphs numbers them alike in every language. */
function isParagraphNumber({ digits, field, start, end }: Atom, text: string): boolean {
  const isFirst = /(?:^|\n)\s*$/.test(text.slice(0, start))
  return digits && field === 'reference' && isFirst && /^(?:\.\s|[、．])/.test(text.slice(end))
}

/**
 * Whether two numbers of which one is said elsewhere as well are one number, mistyped: alike but for a digit, or for two that
 * changed places.
 */
export function isMistyped(x: Atom, y: Atom): boolean {
  if (!x.digits || !y.digits || x.field !== y.field || isLabel(x) || isLabel(y) || x.field === 'reference')
    return false
  const [one, two] = [String(x.value), String(y.value)]
  if (one.length !== two.length || one.length < 2) return false
  const changed = [...one].flatMap((digit, i) => (digit === two[i] ? [] : [i]))
  const [first = 0, second = 0] = changed
  return (
    changed.length === 1 || (changed.length === 2 && one[first] === two[second] && one[second] === two[first])
  )
}

/** A small number that counts nothing we know may only label an item: “2.” in a list. */
function isLabel(atom: Atom): boolean {
  return atom.field === 'amount' && atom.value <= 10 && !atom.measure && unitsOf(atom).length === 0
}

/** Units that always count, however few. */
const counting: ReadonlySet<string> = new Set([
  'percent',
  'percentage-point',
  'USD',
  'CNY',
  'kilometre',
  'tonne',
])

/** Whether a number without a counterpart must have one. Years and months are said by “then” as often. */
export function isSurelyMissing(atom: Atom, text: string): boolean {
  const { field, value, sure, digits } = atom
  if (!sure || value === 0 || isInBrackets(text, atom.start)) return false
  if (field === 'amount') {
    if (isLoneCentury(atom) || isCalendarYear(atom)) return false
    return value > 10 || unitsOf(atom).some((unit) => counting.has(unit)) || !Number.isInteger(value)
  }
  if (field === 'ordinal') return digits && value > 10
  return false
}

/** “The next century” counts no years. */
function isLoneCentury({ value, digits }: Atom): boolean {
  return (value === 10 || value === 100) && !digits
}

/** 七十九年 of the Republic of China is 1990. */
function isCalendarYear(atom: Atom): boolean {
  const { value, digits } = atom
  return !digits && value >= 40 && value <= 120 && unitsOf(atom).includes('year')
}

/** Translators convert and explain in brackets. */
function isInBrackets(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at))
  return open >= 0 && !/[)）]/.test(text.slice(open, at))
}
