import type { Severity } from '@diglot/core'
import { nothing, type CheckedPair, type Finding, type PairSide } from '../check.ts'
import { inEach, type Wordings } from '../wording.ts'
import type { Answers } from './answers.ts'
import { areAkin, compareNames } from './compare-names.ts'
import type { Name, NameFound, NameKind } from './name.ts'

export interface NameRules {
  readonly kinds: readonly NameKind[]
  /** One for another, of names that these texts translate as a rule. */
  readonly swapped: Severity
  /** Names that a smaller share answers are said freely. */
  readonly least: number
  /** So large a share of the other pairs answers a name that is translated as a rule. */
  readonly usual: number
  /** Whether a name that stands in no other pair is believed too: proper names are, words are not. */
  readonly once: boolean
  readonly alone: Severity | undefined
  /** Of which kinds a name on one side alone is worth a hint where the texts translate it as a rule. */
  readonly aloneIfUsual?: readonly NameKind[]
  /** For names that stand as an acronym on one side and in no way on the other. */
  readonly acronymAlone?: Severity
}

const says = {
  once: (name: Said) => ({
    en: `expected ${name.value} on both sides, found it on one only`,
    'zh-Hans': `只有一方提到${explained(name)}，另一方未见`,
  }),
  differ: (a: Said, b: Said) => ({
    en: `“${a.words}” and “${b.words}” are not the same: expected ${a.value} or ${b.value} on both sides`,
    'zh-Hans': `双方所指不同：一方为${explained(a)}，另一方为${explained(b)}`,
  }),
} satisfies Wordings

/** A name as a text says it. */
interface Said {
  readonly words: string
  /** What the other side should say for it. */
  readonly answer: string
  /** Both in their preferred forms: “UNIFIL = 联合国驻黎巴嫩临时部队”. */
  readonly value: string
}

function explained({ words, answer }: Said): string {
  return words === answer ? `“${words}”` : `“${words}”（即“${answer}”）`
}

/** What the names of a pair disagree in. */
export function reportNames(
  pair: CheckedPair,
  rules: NameRules,
  answersOf: (name: Name, except: CheckedPair) => Answers,
): Omit<Finding, 'pair'>[] {
  const { a, b } = pair
  const { swapped, doubtful, onlyA, onlyB } = compareNames(pair, new Set(rules.kinds))
  const side = (found: NameFound, of: PairSide) => ({
    spans: [{ start: found.start, end: found.end }],
    value: inEach(() => saidOf(found, of).value),
  })
  const saidOf = (found: NameFound, of: PairSide) => asSaid(found, of, of === a ? b : a)
  const isExpected = ({ name }: NameFound) =>
    rules.aloneIfUsual?.includes(name.kind) === true && isTranslated(answersOf(name, pair))
  const alone = (found: NameFound, of: PairSide): Omit<Finding, 'pair'>[] => {
    const severity =
      rules.alone ??
      (isExpected(found) ? 'info' : undefined) ??
      (isAcronym(of.text.slice(found.start, found.end)) ? rules.acronymAlone : undefined)
    if (!severity) return []
    return [
      {
        severity,
        message: says.once(saidOf(found, of)),
        a: of === a ? side(found, a) : nothing,
        b: of === b ? side(found, b) : nothing,
      },
    ]
  }
  const answersFor = (x: NameFound, y: NameFound) => [answersOf(x.name, pair), answersOf(y.name, pair)]
  const instead = ([x, y]: readonly [NameFound, NameFound], severity: Severity): Omit<Finding, 'pair'> => ({
    severity,
    message: says.differ(saidOf(x, a), saidOf(y, b)),
    a: side(x, a),
    b: side(y, b),
  })
  return [
    ...swapped.flatMap(([x, y]) => {
      const answers = answersFor(x, y)
      if (areFree(answers, rules.least)) return []
      const sure =
        answers.every((one) => isUsual(one, rules.usual)) &&
        (rules.once || answers.some(({ said }) => said > 0))
      return [instead([x, y], sure ? rules.swapped : 'info')]
    }),
    ...doubtful.flatMap(({ a: x, b: y, alone: which }) => {
      const found = which === 'a' ? x : y
      if (isExpected(found)) return alone(found, which === 'a' ? a : b)
      // Peacekeepers where the other side speaks of peacekeeping are no hint, if texts say one for the other.
      const isFamily = areAkin(x.name, y.name) && areFree(answersFor(x, y), rules.usual)
      return isNear(a, x, b, y) && !isFamily ? [instead([x, y], 'info')] : []
    }),
    ...onlyA.flatMap((found) => alone(found, a)),
    ...onlyB.flatMap((found) => alone(found, b)),
  ]
}

function isAcronym(form: string): boolean {
  return /^\p{Lu}{3,}s?$/u.test(form)
}

/** Whether texts say one of the names freely: a smaller share of its pairs answers it. */
function areFree(answers: readonly Answers[], least: number): boolean {
  return answers.some((one) => one.said >= enough && !isUsual(one, least))
}

/** So many other pairs tell whether a name is said freely. */
const enough = 4

/** So many other pairs say a name, nearly all of them on both sides, and few enough for it not to be what the texts are about. */
const translated = { least: 4, share: 0.8, most: 40 }

function isTranslated({ said, answered }: Answers): boolean {
  return said >= translated.least && said <= translated.most && answered / said >= translated.share
}

function isUsual({ said, answered }: Answers, usual: number): boolean {
  return said === 0 || answered / said >= usual
}

/** How far apart names stand at most that may stand for each other, as a share of their texts. */
const reach = 0.5

function isNear(a: PairSide, x: NameFound, b: PairSide, y: NameFound): boolean {
  return Math.abs(x.start / a.text.length - y.start / b.text.length) <= reach
}

function asSaid({ name, start, end }: NameFound, own: PairSide, other: PairSide): Said {
  const [here = name.id] = name.forms[own.lang]
  const [there = ''] = name.forms[other.lang]
  const words = own.text.slice(start, end)
  if (own.lang === other.lang || there === '' || there === here) return { words, answer: here, value: here }
  return { words, answer: there, value: `${here} = ${there}` }
}
