import { learnWords, type Segment } from '@diglot/align'
import { translationsOf } from './translations.ts'
import type { CheckedPair, PairSide } from '../check.ts'
import type { Atom } from './atom.ts'
import { unitsOf } from './match-figures.ts'
import { sameMeasure } from './measure.ts'
import { referenceKind } from './reference-kind.ts'
import { numeralOf, surroundings } from './surroundings.ts'

/** Two numbers that both sides state, each where the other should stand. */
export interface CrossedFigures {
  readonly pair: CheckedPair
  readonly a: readonly [Atom, Atom]
  /** In the order of `a`: equal numbers. */
  readonly b: readonly [Atom, Atom]
  /** Log of how much likelier the words around them are when they have changed places. */
  readonly evidence: number
}

/**
 * Looks at numbers that stand in another order on the other side, which is common and right, and asks what each counts: units,
 * kinds of numbers, and the words around them by what the texts themselves translate them with.
 */
export function crossedFigures(pairs: readonly CheckedPair[]): CrossedFigures[] {
  const crossed = pairs.flatMap(crossedIn)
  if (crossed.length === 0) return []
  const likeness = likenessOfWords(pairs, crossed)
  return crossed.map((one, i) => {
    const { a, b, pair } = one
    const kinds = exchange((x, y) => likenessOfKinds(pair.a, a[x], pair.b, b[y]))
    const words = exchange((x, y) => likeness(i, x, y))
    return { ...one, evidence: kinds + Math.max(-mostOfWords, Math.min(mostOfWords, words)) }
  })
}

/** How much more alike crosswise than straight. */
function exchange(alike: (x: 0 | 1, y: 0 | 1) => number): number {
  return alike(0, 1) + alike(1, 0) - alike(0, 0) - alike(1, 1)
}

/** The words around a number may belong to its neighbour, as modifiers stand behind in English and before in Chinese. */
const mostOfWords = 4.5

type Crossed = Omit<CrossedFigures, 'evidence'>

/** Neighbours on one side that stand the other way round on the other; numbers that are said once. */
function crossedIn(pair: CheckedPair): Crossed[] {
  const isOnce = (atom: Atom, { atoms }: PairSide) =>
    atoms.filter(({ value }) => value === atom.value).length === 1
  const same = pair.matched.same
    .filter(([x, y]) => isOnce(x, pair.a) && isOnce(y, pair.b) && x.value === y.value)
    .toSorted(([one], [two]) => one.start - two.start)
  return same.flatMap(([x, y], i) =>
    same.slice(i + 1).flatMap(([next, other]): Crossed[] => {
      if (other.end > y.start || x.end > next.start) return []
      const areNeighbours = areNext(x, next, pair.a.atoms) || areNext(other, y, pair.b.atoms)
      return areNeighbours ? [{ pair, a: [x, next], b: [y, other] }] : []
    }),
  )
}

function areNext(one: Atom, two: Atom, atoms: readonly Atom[]): boolean {
  return !atoms.some(({ start }) => start > one.start && start < two.start)
}

/** How well the kinds of two numbers agree. */
function likenessOfKinds(a: PairSide, x: Atom, b: PairSide, y: Atom): number {
  const label = isLabel(a.text, x) === isLabel(b.text, y) ? 0 : -3
  const field = isNumbering(x) === isNumbering(y) && (isNumbering(x) || x.field === y.field) ? 0 : -1.5
  const [ofX, ofY] = [
    referenceKind(a.text, numeralOf(x, a.numerals)),
    referenceKind(b.text, numeralOf(y, b.numerals)),
  ]
  const numbered = ofX && ofY ? (ofX === ofY ? 1 : -2) : ofX || ofY ? -0.5 : 0
  return label + field + numbered + likenessOfUnits(x, y)
}

/** Article 3 and 第三条: what numbers things is an ordinal in one language and a cardinal in the other. */
function isNumbering({ field }: Atom): boolean {
  return field === 'reference' || field === 'ordinal'
}

function likenessOfUnits(x: Atom, y: Atom): number {
  if (x.measure && y.measure) return sameMeasure(x.measure, y.measure) ? 2 : -3
  const [ofX, ofY] = [unitsOf(x), unitsOf(y)]
  if (ofX.length > 0 && ofY.length > 0) return ofX.some((unit) => ofY.includes(unit)) ? 1.5 : -2
  return x.measure || y.measure ? -1 : ofX.length + ofY.length > 0 ? -0.5 : 0
}

/** “95.” at the head of a paragraph, or the number of a row. */
function isLabel(text: string, { start, end }: Atom): boolean {
  return text.slice(0, start).trim() === '' && /^(?:[.．、)）]| \|)/.test(text.slice(end, end + 2))
}

/** What nothing translates is about as likely as this. */
const unexplained = 0.02
/** Words know of one another. */
const weight = 0.8

/** How likely the words around one number are, given those around another: IBM Model 1 from either side. */
function likenessOfWords(
  pairs: readonly CheckedPair[],
  crossed: readonly Crossed[],
): (index: number, x: 0 | 1, y: 0 | 1) => number {
  const segmentOf = ({ lang }: PairSide, text: string): Segment => ({
    text,
    lang,
    start: 0,
    end: text.length,
  })
  const around = (side: 'a' | 'b') =>
    crossed.flatMap((one) =>
      one[side].map((atom) => segmentOf(one.pair[side], surroundings(one.pair[side], atom))),
    )
  const { a, b, links } = learnWords(
    [...pairs.map((pair) => segmentOf(pair.a, pair.a.text)), ...around('a')],
    [...pairs.map((pair) => segmentOf(pair.b, pair.b.text)), ...around('b')],
    pairs.map((_, i) => ({ a: [i], b: [i] })),
  )
  const { from } = translationsOf(links)
  const wordsAt = ({ offsets, types }: typeof a, at: number) => [
    ...new Set(types.subarray(offsets[at], offsets[at + 1])),
  ]
  const explained = (words: readonly number[], by: readonly number[], rows: (typeof from)['a']) =>
    words.reduce((sum, word) => {
      const row = rows.get(word)
      const likely = Math.max(0, ...by.map((other) => row?.get(other) ?? 0))
      return sum + Math.log(unexplained + likely) - Math.log(unexplained)
    }, 0)
  return (index, x, y) => {
    const [ofA, ofB] = [wordsAt(a, pairs.length + index * 2 + x), wordsAt(b, pairs.length + index * 2 + y)]
    return (weight * (explained(ofB, ofA, from.a) + explained(ofA, ofB, from.b))) / 2
  }
}
