import type { Bound, Localized, Severity } from '@diglot/core'
import { describeReading, type FigureReading } from '@diglot/figures'
import { inPairs, type Check } from '../check.ts'
import type { Atom } from '../figures/atom.ts'
import { spanOf } from '../figures/report-atoms.ts'
import { inEach, type Wordings } from '../wording.ts'

const says = {
  differ: (a: Localized, b: Localized) => ({
    en: `expected both sides to be as exact, found ${a.en} and ${b.en}`,
    'zh-Hans': `约数说法不一致：一方为${a['zh-Hans']}，另一方为${b['zh-Hans']}`,
  }),
} satisfies Wordings

/** “Over”, 近, 约: a hedge on one side only is worth knowing; one that turns the figure round is wrong. */
export const hedges: Check = {
  id: 'hedges',
  name: { en: 'Hedges', 'zh-Hans': '约数' },
  run: inPairs(({ matched }) =>
    matched.same.flatMap(([x, y]) => {
      const severity = severityOf(boundOf(x), boundOf(y))
      if (!severity || x.field !== 'amount' || y.field !== 'amount' || !x.figure || !y.figure) return []
      const [inA, inB] = [described(x.figure), described(y.figure)]
      return [
        {
          severity,
          message: says.differ(inA, inB),
          a: { spans: [spanOf(x)], value: inA },
          b: { spans: [spanOf(y)], value: inB },
        },
      ]
    }),
  ),
}

function described({ reading }: FigureReading): Localized {
  return inEach((lang) => describeReading(reading, lang))
}

/** On which side of the figure the truth lies. */
const sides: Readonly<Record<Bound, 'above' | 'below' | 'around'>> = {
  'more-than': 'above',
  'at-least': 'above',
  about: 'around',
  nearly: 'below',
  'at-most': 'below',
  'less-than': 'below',
}

function severityOf(x: Bound | undefined, y: Bound | undefined): Severity | undefined {
  if (x === y) return undefined
  if (!x || !y) return 'info'
  const [ofX, ofY] = [sides[x], sides[y]]
  if (ofX === ofY) return undefined
  return ofX === 'around' || ofY === 'around' ? 'info' : 'warning'
}

function boundOf({ figure }: Atom): Bound | undefined {
  const reading = figure?.reading
  return reading?.type === 'quantity' || reading?.type === 'range' ? reading.bound : undefined
}
