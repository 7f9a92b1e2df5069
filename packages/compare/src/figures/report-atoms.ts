import { formatNumber, type Severity } from '@diglot/core'
import { describeReading } from '@diglot/figures'
import type { CheckedPair, Finding } from '../check.ts'
import { nothing } from '../check.ts'
import type { Atom, Field } from './atom.ts'
import { isSurelyDifferent, isSurelyMissing } from './sureness.ts'

type Found = Omit<Finding, 'pair'>

/** What differs or has no counterpart, of the numbers that a check is about. */
export function reportAtoms(
  { a, b, matched }: CheckedPair,
  isMeant: (atom: Atom) => boolean,
  texts: { readonly isPart: (side: 'a' | 'b') => boolean },
): Found[] {
  const against = ([x, y]: readonly [Atom, Atom], severity: Severity): Found => ({
    severity,
    message: `${quoted(a.text, x)} says ${said(x)}, ${quoted(b.text, y)} says ${said(y)}`,
    a: { spans: [spanOf(x)], value: meant(x) },
    b: { spans: [spanOf(y)], value: meant(y) },
  })
  // A figure against a reference is the business of figures.
  const isAbout = ([x, y]: readonly [Atom, Atom]) => isMeant(x.field === 'reference' ? y : x)
  const different = matched.different
    .filter(isAbout)
    .map(([x, y]) => against([x, y], isSurelyDifferent(x, y) ? 'error' : 'info'))
  const doubtful = matched.doubtful.filter(isAbout).map((atoms) => against(atoms, 'info'))
  const alone = (atom: Atom, side: 'a' | 'b', text: string): Found[] => {
    if (!isWorthSaying(atom, text)) return []
    const sure = isSurelyMissing(atom, text) && !texts.isPart(side)
    const words = { spans: [spanOf(atom)], value: meant(atom) }
    return [
      {
        severity: sure ? 'warning' : 'info',
        message: `expected ${said(atom)} on both sides, found it on one only: ${quoted(text, atom)}`,
        a: side === 'a' ? words : nothing,
        b: side === 'b' ? words : nothing,
      },
    ]
  }
  return [
    ...different,
    ...doubtful,
    ...matched.onlyA.filter(isMeant).flatMap((atom) => alone(atom, 'a', a.text)),
    ...matched.onlyB.filter(isMeant).flatMap((atom) => alone(atom, 'b', b.text)),
  ]
}

/** One and two in words come and go, “two” for 双方, “one” for 该; and so do names: COVID-19, 东盟10+8. */
function isWorthSaying({ field, start, end, value, digits, of }: Atom, text: string): boolean {
  const beside = text.charAt(start - 1) + text.charAt(end)
  if (field === 'reference' && !of && value < 100 && /[\p{Script=Latin}+-]/u.test(beside)) return false
  return digits || value > 2
}

const fieldNames: Readonly<Partial<Record<Field, string>>> = {
  year: 'the year ',
  month: 'month ',
  day: 'day ',
}

/** The number itself: “598,100”, “month 7”, “the year 1992”. */
function said({ field, value }: Atom): string {
  return `${fieldNames[field] ?? ''}${field === 'year' ? value : formatNumber(value, 'en')}`
}

/** What the whole figure means. */
function meant(atom: Atom): string {
  return atom.figure ? describeReading(atom.figure.reading) : said(atom)
}

function quoted(text: string, { start, end }: Atom): string {
  return `“${text.slice(start, end)}”`
}

export function spanOf({ start, end }: Atom): { start: number; end: number } {
  return { start, end }
}
