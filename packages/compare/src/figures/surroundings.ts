import type { Lang, Span } from '@diglot/core'
import type { PairSide } from '../check.ts'
import type { Atom } from './atom.ts'

/** So many characters beside a number can say what it counts. */
const reach: Readonly<Record<Lang, number>> = { en: 48, 'zh-Hans': 16 }

/** What parts the words of one number from those of the next. */
const parting: Readonly<Record<Lang, RegExp>> = {
  en: /[,;.](?!\d)|\b(?:and|or|while|but)\b/g,
  'zh-Hans': /[，,。；;、：:]|(?<!总)和|以及|[与與及]/g,
}

/**
 * The words that say what a number counts: from the mark before it to the mark behind it. Where no mark parts it from the
 * next number, the words between belong to the former: numbers stand before what they count in both languages.
 */
export function surroundings({ text, lang, atoms, numerals }: PairSide, atom: Atom): string {
  const own = numeralOf(atom, numerals)
  const others = atoms.map((other) => numeralOf(other, numerals)).filter((other) => other.start !== own.start)
  const from = Math.max(
    own.start - reach[lang],
    ...others.filter(({ start }) => start < own.start).map(({ end }) => end),
    0,
  )
  const to = Math.min(
    own.end + reach[lang],
    ...others.filter(({ start }) => start > own.start).map(({ start }) => start),
    text.length,
  )
  const [before, after] = [text.slice(from, own.start), text.slice(own.end, to)]
  const marks = [...before.matchAll(parting[lang])]
  const last = marks.at(-1)
  const isFirst = from === 0 || from === own.start - reach[lang]
  const head = last ? before.slice(last.index + last[0].length) : isFirst ? before : ''
  const tail = after.slice(0, after.search(parting[lang]) >>> 0)
  return `${head} ${tail}`
}

/** The number itself, without unit and hedge. */
export function numeralOf(atom: Atom, numerals: PairSide['numerals']): Span {
  const inside = numerals.filter(({ start, end }) => start >= atom.start && end <= atom.end)
  return inside.find(({ value }) => value === atom.value) ?? inside[0] ?? atom
}
