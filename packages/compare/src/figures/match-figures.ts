import type { Bound } from '@diglot/core'
import type { NumeralReading } from '@diglot/figures'
import type { Atom, Field } from './atom.ts'
import { editDistance } from './edit-distance.ts'
import { looseNumbers, wholeNumerals } from './loose-numbers.ts'
import { matchDates } from './match-dates.ts'
import { sameMeasure } from './measure.ts'
import { isSameHour, isSameYear } from './reckoned.ts'

/** The numbers of one side. */
export interface Numbers {
  readonly text: string
  readonly atoms: readonly Atom[]
  readonly numerals: readonly NumeralReading[]
}

/** Which numbers of two sides say the same, which differ, and which stand alone. */
export interface MatchedFigures {
  readonly same: readonly (readonly [a: Atom, b: Atom])[]
  readonly different: readonly (readonly [a: Atom, b: Atom])[]
  /** Which may differ: one of the two is said elsewhere on the other side. */
  readonly doubtful: readonly (readonly [a: Atom, b: Atom])[]
  readonly onlyA: readonly Atom[]
  readonly onlyB: readonly Atom[]
}

/**
 * Matches the numbers of two sides: first those of the same field and value, then of the same value. What is left is
 * looked up among the numerals of the other side that say nothing else, since it may say the number in passing; what is
 * still left on both sides differs.
 */
export function matchFigures(a: Numbers, b: Numbers): MatchedFigures {
  const dates = matchDates(a.atoms, b.atoms)
  const inDates = new Set([...dates.same, ...dates.different].flat())
  const left = {
    a: a.atoms.filter((atom) => !inDates.has(atom)),
    b: b.atoms.filter((atom) => !inDates.has(atom)),
  }
  const same = [...dates.same, ...passes.flatMap((pass) => takeMatches(left, pass))]
  const [openA, againA] = unsaid(left.a, b)
  const [openB, againB] = unsaid(left.b, a)
  const open = { a: openA, b: openB }
  const different = [...dates.different, ...takeNearest(open)]
  const doubtful = [
    // A number that the other side says as well, but not as often, is the likely counterpart of one it never says.
    ...takeNearest({ a: open.a, b: againB }),
    ...takeNearest({ a: againA, b: open.b }),
    ...takeLoose(open, { a: looseNumbers(a, b), b: looseNumbers(b, a) }),
  ]
  return { same, different, doubtful, onlyA: open.a, onlyB: open.b }
}

/** Small numbers in words whose counterpart is one that counts nothing we know. */
function takeLoose(open: Left, loose: Left): [Atom, Atom][] {
  const small = { a: open.a.filter(({ sure }) => !sure), b: open.b.filter(({ sure }) => !sure) }
  const taken = [
    ...takeNearest({ a: small.a, b: loose.b }),
    ...takeNearest({ a: loose.a, b: small.b }),
    ...takeNearest(loose),
  ]
  for (const [x, y] of taken) {
    if (open.a.includes(x)) open.a.splice(open.a.indexOf(x), 1)
    if (open.b.includes(y)) open.b.splice(open.b.indexOf(y), 1)
  }
  return taken
}

/** Ways for two numbers to be the same, the surest first. */
const passes: readonly ((x: Atom, y: Atom) => boolean)[] = [
  (x, y) => isOfOneUnit(x, y) && boundOf(x) === boundOf(y),
  isOfOneUnit,
  (x, y) =>
    x.field === y.field &&
    equal(x.value, y.value) &&
    sameUnit(x, y) &&
    x.of === y.of &&
    boundOf(x) === boundOf(y),
  (x, y) => x.field === y.field && equal(x.value, y.value) && sameUnit(x, y) && x.of === y.of,
  (x, y) => x.field === y.field && equal(x.value, y.value) && sameUnit(x, y),
  (x, y) => x.field === y.field && equal(x.value, y.value),
  (x, y) => !isMonth(x) && !isMonth(y) && equal(x.value, y.value),
  (x, y) => isShare(x, y) || isShare(y, x),
  (x, y) => isYearsInMonths(x, y) || isYearsInMonths(y, x),
  // 六月 can be June and six months.
  (x, y) =>
    (isMonths(x) && isLoneMonth(y)) || (isMonths(y) && isLoneMonth(x)) ? x.value === y.value : false,
  (x, y) => isShortYear(x, y) || isShortYear(y, x),
]

interface Left {
  readonly a: Atom[]
  readonly b: Atom[]
}

function takeMatches({ a, b }: Left, match: (a: Atom, b: Atom) => boolean): [Atom, Atom][] {
  const matched: [Atom, Atom][] = []
  for (const x of a.slice()) {
    const y = b.find((other) => match(x, other))
    if (!y) continue
    matched.push([x, y])
    a.splice(a.indexOf(x), 1)
    b.splice(b.indexOf(y), 1)
  }
  return matched
}

/** Takes pairs that could stand for each other, the most alike first. */
function takeNearest({ a, b }: Left): [Atom, Atom][] {
  const candidates = a
    .flatMap((x) => b.map((y) => ({ x, y, distance: distance(x, y) })))
    .filter((candidate) => Number.isFinite(candidate.distance))
    .toSorted((one, two) => one.distance - two.distance)
  const taken: [Atom, Atom][] = []
  for (const { x, y } of candidates) {
    if (!a.includes(x) || !b.includes(y)) continue
    taken.push([x, y])
    a.splice(a.indexOf(x), 1)
    b.splice(b.indexOf(y), 1)
  }
  return taken
}

const ofDates: ReadonlySet<Field> = new Set(['month', 'day'])

/** How unlike two numbers are that could stand for each other; infinite where they cannot. */
function distance(x: Atom, y: Atom): number {
  const digits = editDistance(String(x.value), String(y.value))
  if (x.field !== y.field) {
    if (ofDates.has(x.field) || ofDates.has(y.field)) return Infinity
    const longest = Math.max(String(x.value).length, String(y.value).length)
    if (digits > 1 || longest < 3) return Infinity
  } else if (!sameUnit(x, y) && digits > 1 && !isMagnitude(x, y)) return Infinity
  const field = x.field === y.field ? 0 : 2
  const unit = sameUnit(x, y) ? 0 : 2
  const kind = x.of === y.of ? 0 : 2
  return field + unit + kind + digits + (x.digits === y.digits ? 0 : 1)
}

/** The same digits with another scale: 3 million and 3亿. */
function isMagnitude(x: Atom, y: Atom): boolean {
  const power = Math.log10(x.value / y.value)
  return Math.abs(power - Math.round(power)) < 1e-9
}

/** Units agree unless both are known and none is the same. */
function sameUnit(x: Atom, y: Atom): boolean {
  if (x.measure && y.measure) return sameMeasure(x.measure, y.measure)
  const [ofX, ofY] = [unitsOf(x), unitsOf(y)]
  return ofX.length === 0 || ofY.length === 0 || ofX.some((unit) => ofY.includes(unit))
}

/** The same amount of what both sides name: two persons are not the two paragraphs before them. */
function isOfOneUnit(x: Atom, y: Atom): boolean {
  if (x.field !== y.field || !equal(x.value, y.value)) return false
  if (x.measure && y.measure) return sameMeasure(x.measure, y.measure)
  return unitsOf(x).some((unit) => unitsOf(y).includes(unit))
}

/** The units that a number can have, none where its words name none that is known. */
export function unitsOf({ figure }: Atom): readonly string[] {
  const reading = figure?.reading
  if (!reading || (reading.type !== 'quantity' && reading.type !== 'range') || !reading.unit) return []
  return [reading.unit, ...(reading.otherUnits ?? [])]
}

function boundOf({ figure }: Atom): Bound | undefined {
  const reading = figure?.reading
  return reading?.type === 'quantity' || reading?.type === 'range' ? reading.bound : undefined
}

function isMonth({ field }: Atom): boolean {
  return field === 'month'
}

function isLoneMonth({ field, figure }: Atom): boolean {
  return (
    field === 'month' &&
    figure?.reading.type === 'date' &&
    figure.reading.date === undefined &&
    figure.reading.day === undefined
  )
}

function isMonths(atom: Atom): boolean {
  return atom.field === 'amount' && unitsOf(atom).includes('month')
}

/** Half a year is six months. */
function isYearsInMonths(years: Atom, months: Atom): boolean {
  const yearly = years.measure === 'year' || unitsOf(years).includes('year')
  return yearly && (months.measure === 'month' || isMonths(months)) && equal(years.value * 12, months.value)
}

/** 50 per cent is one half. */
function isShare(percent: Atom, share: Atom): boolean {
  return (
    unitsOf(percent).includes('percent') &&
    share.field === 'amount' &&
    unitsOf(share).length === 0 &&
    Math.abs(percent.value / 100 - share.value) < 0.005
  )
}

/** 92 is 1992, and so is 八十一年. */
function isShortYear(short: Atom, year: Atom): boolean {
  return year.field === 'year' && isSameYear(year.value, short.value)
}

/** What of the numbers left the other side never says, and what it says, but less often. */
function unsaid(left: readonly Atom[], other: Numbers): [open: Atom[], again: Atom[]] {
  const spare = wholeNumerals(other).filter(
    ({ start, end }) => !other.atoms.some((atom) => start < atom.end && end > atom.start),
  )
  const open: Atom[] = []
  const again: Atom[] = []
  for (const atom of left) {
    const found = spare.findIndex((numeral) => says(numeral, atom, other.text))
    if (found >= 0) spare.splice(found, 1)
    else if (isRepeated(atom, other)) again.push(atom)
    else open.push(atom)
  }
  return [open, again]
}

/** Whether the other side says the number once, for something that was matched already. */
function isRepeated(atom: Atom, other: Numbers): boolean {
  const { atoms, text } = other
  return (
    atoms.some((one) => one.value === atom.value && isMonth(one) === isMonth(atom)) ||
    wholeNumerals(other).some((numeral) => numeral.value === atom.value && says(numeral, atom, text))
  )
}

/** Whether a numeral can say a number: as it is, by another calendar or clock. */
function says(numeral: NumeralReading, atom: Atom, text: string): boolean {
  const { value, field } = atom
  if (field === 'month') {
    const isMonthOf = numeral.form === 'month' || (isLoneMonth(atom) && /month|月/i.test(text))
    return isMonthOf && numeral.value === value
  }
  if (numeral.form === 'month') return false
  if (equal(numeral.value, value)) return true
  if (field === 'year') return isSameYear(value, numeral.value)
  return (field === 'amount' || field === 'reference') && isSameHour(numeral.value, value, text)
}

/** Up to rounding. */
function equal(x: number, y: number): boolean {
  return Math.abs(x - y) <= 1e-6 * Math.max(1e-3, Math.abs(x), Math.abs(y))
}
