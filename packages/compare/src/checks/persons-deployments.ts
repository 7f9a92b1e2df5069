import { unitNames, type Localized, type Unit } from '@diglot/core'
import { describeReading } from '@diglot/figures'
import { inPairs, type Check } from '../check.ts'
import type { Atom } from '../figures/atom.ts'
import { unitsOf } from '../figures/match-figures.ts'
import { spanOf } from '../figures/report-atoms.ts'
import { inEach, type Wordings } from '../wording.ts'

/** 人次 counts every time, 人 everybody once: a person sent twice is two deployments. */
const times: ReadonlySet<string> = new Set<Unit>([
  'deployment',
  'passenger',
  'patient-visit',
  'sortie',
  'time',
])

const says = {
  differ: (a: Localized, b: Localized) => ({
    en: `expected both sides to count the same, found ${a.en} and ${b.en}`,
    'zh-Hans': `计数单位不一致：一方为“${a['zh-Hans']}”，另一方为“${b['zh-Hans']}”`,
  }),
} satisfies Wordings

/** People on one side, 人次 on the other. */
export const personsDeployments: Check = {
  id: 'persons-deployments',
  name: { en: 'Persons and deployments', 'zh-Hans': '人与人次' },
  run: inPairs(({ a, b, matched }) =>
    matched.same.flatMap(([x, y]) => {
      const [ofX, ofY] = [x.figure?.reading, y.figure?.reading]
      if (!ofX || !ofY || !isMixed(a.text, x, b.text, y)) return []
      return [
        {
          severity: 'info' as const,
          message: says.differ(counted(a.text, x), counted(b.text, y)),
          a: { spans: [spanOf(x)], value: inEach((lang) => describeReading(ofX, lang)) },
          b: { spans: [spanOf(y)], value: inEach((lang) => describeReading(ofY, lang)) },
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
  if (countsIntakes(textA, x, textB, y) || countsIntakes(textB, y, textA, x)) return true
  // A passenger is one person, and 人次 one journey.
  const [passengerA, passengerB] = [x, y].map((atom) => unitsOf(atom)[0] === 'passenger')
  return (inA && passengerB === true) || (inB && passengerA === true)
}

/** 20批 counts intakes, “20 training programmes” what they are trained in. */
function countsIntakes(text: string, x: Atom, otherText: string, y: Atom): boolean {
  return (
    isIntake(text, x) &&
    unitsOf(y).includes('course') &&
    /program|project|course/i.test(otherText.slice(y.start, y.end))
  )
}

function isIntake(text: string, atom: Atom): boolean {
  return unitsOf(atom).includes('course') && /批/.test(text.slice(atom.start, atom.end))
}

function countsTimes(text: string, atom: Atom): boolean {
  return (
    /人次/.test(text.slice(atom.start, atom.end)) ||
    unitsOf(atom).some((unit) => times.has(unit) && unit === 'deployment')
  )
}

function counted(text: string, atom: Atom): Localized {
  if (isIntake(text, atom)) return { en: 'intakes', 'zh-Hans': '批' }
  const [unit] = unitsOf(atom)
  const name = Object.entries(unitNames).find(([id]) => id === unit)?.[1]
  return { en: name?.en[1] ?? '(no unit)', 'zh-Hans': name?.zh ?? '无单位' }
}
