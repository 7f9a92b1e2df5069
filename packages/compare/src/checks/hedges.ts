import type { Bound, Severity } from '@diglot/core'
import { describeReading } from '@diglot/figures'
import { inPairs, type Check } from '../check.ts'
import type { Atom } from '../figures/atom.ts'
import { spanOf } from '../figures/report-atoms.ts'

/** “Over”, 近, 约: a hedge on one side only is worth knowing; one that turns the figure round is wrong. */
export const hedges: Check = {
  id: 'hedges',
  run: inPairs(({ matched }) =>
    matched.same.flatMap(([x, y]) => {
      const severity = severityOf(boundOf(x), boundOf(y))
      if (!severity || x.field !== 'amount' || y.field !== 'amount' || !x.figure || !y.figure) return []
      const [inA, inB] = [describeReading(x.figure.reading), describeReading(y.figure.reading)]
      return [
        {
          severity,
          message: `expected both sides to be as exact, found ${inA} and ${inB}`,
          a: { spans: [spanOf(x)], value: inA },
          b: { spans: [spanOf(y)], value: inB },
        },
      ]
    }),
  ),
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
