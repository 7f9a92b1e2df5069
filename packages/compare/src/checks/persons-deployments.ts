import { unitNames, type Unit } from '@diglot/core'
import { describeReading } from '@diglot/figures'
import { inPairs, type Check } from '../check.ts'
import type { Atom } from '../figures/atom.ts'
import { unitsOf } from '../figures/match-figures.ts'
import { spanOf } from '../figures/report-atoms.ts'

/** 人次 counts every time, 人 everybody once: a person sent twice is two deployments. */
const times: ReadonlySet<string> = new Set<Unit>([
  'deployment',
  'passenger',
  'patient-visit',
  'sortie',
  'time',
])

/** People on one side, 人次 on the other. */
export const personsDeployments: Check = {
  id: 'persons-deployments',
  run: inPairs(({ a, b, matched }) =>
    matched.same.flatMap(([x, y]) => {
      if (!x.figure || !y.figure || !isMixed(a.text, x, b.text, y)) return []
      return [
        {
          severity: 'info' as const,
          message: `expected both sides to count the same, found ${counted(x)} and ${counted(y)}`,
          a: { spans: [spanOf(x)], value: describeReading(x.figure.reading) },
          b: { spans: [spanOf(y)], value: describeReading(y.figure.reading) },
        },
      ]
    }),
  ),
}

/** Units that count other things under like names: a mission area can see two missions, an intake several courses. */
const alike: readonly (readonly [Unit, Unit])[] = [
  ['mission', 'mission-area'],
  ['course', 'rotation'],
  ['project', 'rotation'],
]

function countsOther(x: Atom, y: Atom): boolean {
  const [ofX, ofY] = [unitsOf(x), unitsOf(y)]
  if (ofX.some((unit) => ofY.includes(unit))) return false
  return alike.some(
    ([one, two]) => (ofX.includes(one) && ofY.includes(two)) || (ofX.includes(two) && ofY.includes(one)),
  )
}

function isMixed(textA: string, x: Atom, textB: string, y: Atom): boolean {
  const [inA, inB] = [countsTimes(textA, x), countsTimes(textB, y)]
  const [personA, personB] = [unitsOf(x).includes('person'), unitsOf(y).includes('person')]
  if ((inA && personB && !personA) || (inB && personA && !personB) || countsOther(x, y)) return true
  // A passenger is one person, and 人次 one journey.
  const [passengerA, passengerB] = [x, y].map((atom) => unitsOf(atom)[0] === 'passenger')
  return (inA && passengerB === true) || (inB && passengerA === true)
}

function countsTimes(text: string, atom: Atom): boolean {
  return (
    /人次/.test(text.slice(atom.start, atom.end)) ||
    unitsOf(atom).some((unit) => times.has(unit) && unit === 'deployment')
  )
}

function counted(atom: Atom): string {
  const [unit] = unitsOf(atom)
  const name = Object.entries(unitNames).find(([id]) => id === unit)?.[1]
  return name?.en[1] ?? '(no unit)'
}
