import { formatNumber, type Lang, type Localized, type Severity } from '@diglot/core'
import { describeReading } from '@diglot/figures'
import type { CheckedPair, Finding } from '../check.ts'
import { nothing } from '../check.ts'
import { inEach, type Wordings } from '../wording.ts'
import type { Atom, Field } from './atom.ts'
import { isMistyped, isSurelyDifferent, isSurelyMissing } from './sureness.ts'

type Found = Omit<Finding, 'pair'>

const says = {
  differ: (a: Quoted, b: Quoted) => ({
    en: `${a.words} says ${a.number.en}, ${b.words} says ${b.number.en}`,
    'zh-Hans': `双方不一致：一方为${explained(a)}，另一方为${explained(b)}`,
  }),
  once: ({ words, number }: Quoted) => ({
    en: `expected ${number.en} on both sides, found it on one only: ${words}`,
    'zh-Hans': `只有一方提到${explained({ words, number })}，另一方未见`,
  }),
} satisfies Wordings

/** What differs or has no counterpart, of the numbers that a check is about. */
export function reportAtoms(
  { a, b, matched }: CheckedPair,
  isMeant: (atom: Atom) => boolean,
  texts: { readonly isPart: (side: 'a' | 'b') => boolean },
): Found[] {
  const against = ([x, y]: readonly [Atom, Atom], severity: Severity): Found => ({
    severity,
    message: says.differ(quoted(a.text, x), quoted(b.text, y)),
    a: { spans: [spanOf(x)], value: meant(x) },
    b: { spans: [spanOf(y)], value: meant(y) },
  })
  // A figure against a reference is the business of figures.
  const isAbout = ([x, y]: readonly [Atom, Atom]) => isMeant(x.field === 'reference' ? y : x)
  const isNamed = ([x, y]: readonly [Atom, Atom]) => isOfName(x, a.text) || isOfName(y, b.text)
  const different = matched.different
    .filter((atoms) => isAbout(atoms) && !isNamed(atoms))
    .map(([x, y]) => against([x, y], isSurelyDifferent(x, y, { a: a.text, b: b.text }) ? 'error' : 'info'))
  const doubtful = matched.doubtful
    .filter((atoms) => isAbout(atoms) && !isInPassing(atoms, a.text, b.text))
    .map(([x, y]) => against([x, y], isMistyped(x, y) ? 'warning' : 'info'))
  const alone = (atom: Atom, side: 'a' | 'b', text: string): Found[] => {
    if (!isWorthSaying(atom, text)) return []
    const sure = isSurelyMissing(atom, text) && !texts.isPart(side)
    const words = { spans: [spanOf(atom)], value: meant(atom) }
    return [
      {
        severity: sure ? 'warning' : 'info',
        message: says.once(quoted(text, atom)),
        a: side === 'a' ? words : nothing,
        b: side === 'b' ? words : nothing,
      },
    ]
  }
  return [
    ...different,
    ...doubtful,
    ...matched.different
      .filter(isNamed)
      .flatMap(([x, y]) => [
        ...[x].filter(isMeant).flatMap((atom) => alone(atom, 'a', a.text)),
        ...[y].filter(isMeant).flatMap((atom) => alone(atom, 'b', b.text)),
      ]),
    ...matched.onlyA.filter(isMeant).flatMap((atom) => alone(atom, 'a', a.text)),
    ...matched.onlyB.filter(isMeant).flatMap((atom) => alone(atom, 'b', b.text)),
  ]
}

/** One and two in words come and go, “two” for 双方, “one” for 该; and so do names. */
function isWorthSaying(atom: Atom, text: string): boolean {
  return !isOfName(atom, text) && (atom.digits || atom.value > 2)
}

/** “Both” and 双方 count nobody. */
function isInPassing([x, y]: readonly [Atom, Atom], a: string, b: string): boolean {
  return /^both$/i.test(a.slice(x.start, x.end)) || /^both$/i.test(b.slice(y.start, y.end))
}

/** COVID-19, 东盟10+8. */
function isOfName({ field, start, end, value, of }: Atom, text: string): boolean {
  const beside = text.charAt(start - 1) + text.charAt(end)
  return field === 'reference' && !of && value < 100 && /[\p{Script=Latin}+-]/u.test(beside)
}

const withField: Localized<Readonly<Partial<Record<Field, (number: string) => string>>>> = {
  en: {
    year: (number) => `the year ${number}`,
    month: (number) => `month ${number}`,
    day: (number) => `day ${number}`,
  },
  'zh-Hans': {
    year: (number) => `${number}年`,
    month: (number) => `${number}月`,
    day: (number) => `${number}日`,
    ordinal: (number) => `第${number}`,
  },
}

/** The number itself: “598,100”, “month 7”, “the year 1992”. */
function said({ field, value }: Atom, lang: Lang): string {
  const number = field === 'year' ? String(value) : formatNumber(value, lang)
  return withField[lang][field]?.(number) ?? number
}

/** What the whole figure means. */
function meant(atom: Atom): Localized {
  const { figure } = atom
  return inEach((lang) => (figure ? describeReading(figure.reading, lang) : said(atom, lang)))
}

/** A number with the words that say it. */
interface Quoted {
  readonly words: string
  readonly number: Localized
}

/** “three”（即3）; “25项” says 25 by itself. */
function explained({ words, number }: Quoted): string {
  const meaning = number['zh-Hans']
  return words.includes(meaning) ? words : `${words}（即${meaning}）`
}

function quoted(text: string, atom: Atom): Quoted {
  return { words: `“${text.slice(atom.start, atom.end)}”`, number: inEach((lang) => said(atom, lang)) }
}

export function spanOf({ start, end }: Atom): { start: number; end: number } {
  return { start, end }
}
