import type { Localized, Severity } from '@diglot/core'
import { inPairs, type Check } from '../check.ts'
import type { Atom } from '../figures/atom.ts'
import { measured, measureNames, sameMeasure, type Measure } from '../figures/measure.ts'
import { spanOf } from '../figures/report-atoms.ts'
import type { Wordings } from '../wording.ts'

const says = {
  differ: (a: Localized, b: Localized) => ({
    en: `expected the same unit, found ${a.en} and ${b.en}`,
    'zh-Hans': `单位不一致：一方为${a['zh-Hans']}，另一方为${b['zh-Hans']}`,
  }),
  once: (unit: Localized) => ({
    en: `only one side names the unit, ${unit.en}`,
    'zh-Hans': `只有一方写明单位（${unit['zh-Hans']}）`,
  }),
} satisfies Wordings

/** Units of measure: days against weeks, kilometres against miles, per cent against percentage points. */
export const units: Check = {
  id: 'units',
  name: { en: 'Units', 'zh-Hans': '单位' },
  run: inPairs(({ a, b, matched }) =>
    matched.same.flatMap(([x, y]) => {
      const severity = severityOf(x, y)
      if (!severity || isCurrency(x.measure) || isCurrency(y.measure)) return []
      const [ofX, ofY] = [named(x.measure), named(y.measure)]
      const message = severity === 'info' ? says.once(x.measure ? ofX : ofY) : says.differ(ofX, ofY)
      return [
        {
          severity,
          message,
          a: { spans: [wordsOf(a.text, x)], value: measured(x.value, x.measure) },
          b: { spans: [wordsOf(b.text, y)], value: measured(y.value, y.measure) },
        },
      ]
    }),
  ),
}

/** Money is the business of `currencies`. */
const currencies: ReadonlySet<string> = new Set([
  'USD',
  'HKD',
  'TWD',
  'EUR',
  'GBP',
  'JPY',
  'CNY',
  'dollar',
  'yuan',
])

export function isCurrency(measure: string | undefined): boolean {
  return measure !== undefined && currencies.has(measure)
}

/** Units without which a number says something else. */
const telling: ReadonlySet<string> = new Set(['percent', 'percentage-point'])

function severityOf(x: Atom, y: Atom): Severity | undefined {
  if (x.field !== 'amount' || y.field !== 'amount' || x.value !== y.value) return undefined
  if (x.measure && y.measure) return sameMeasure(x.measure, y.measure) ? undefined : 'error'
  const measure = x.measure ?? y.measure
  return measure !== undefined && telling.has(measure) ? 'info' : undefined
}

function named(measure: Measure | undefined): Localized {
  return measure ? measureNames[measure] : { en: '(no unit)', 'zh-Hans': '无单位' }
}

/** The figure with the unit behind it. */
export function wordsOf(text: string, atom: Atom): { start: number; end: number } {
  const after = /^[ \u00A0-]?(?:\p{Script=Latin}+|\p{Script=Han}{1,3}|[%％])/u.exec(
    text.slice(atom.end, atom.end + 24),
  )
  return atom.measure && after && !endsWithUnit(text, atom)
    ? { start: atom.start, end: atom.end + after[0].length }
    : spanOf(atom)
}

function endsWithUnit(text: string, { start, end }: Atom): boolean {
  return /[\p{Script=Latin}\p{Script=Han}%％]$/u.test(text.slice(start, end))
}
