import type { Alarm } from './checker.ts'
import type { Scored, SetScore } from './score.ts'
import type { ErrorClass } from './seed.ts'

/** A number that the checks are held to. */
export interface Bar {
  readonly name: string
  readonly wanted: string
  readonly measured: string
  readonly of: string
  readonly isMet: boolean
}

interface RecallBar {
  readonly name: string
  readonly classes: readonly ErrorClass[]
  /** In per cent. */
  readonly least: number
}

const recallBars: readonly RecallBar[] = [
  { name: 'figures', classes: ['digit', 'transposition'], least: 97 },
  { name: 'magnitudes', classes: ['magnitude'], least: 97 },
  { name: 'dates', classes: ['year', 'day'], least: 97 },
  { name: 'months', classes: ['month'], least: 97 },
  { name: 'number words', classes: ['number word'], least: 90 },
  { name: 'ordinals in words', classes: ['ordinal word'], least: 90 },
  { name: 'names', classes: ['name'], least: 90 },
  { name: 'terms', classes: ['term'], least: 90 },
  { name: 'hedges', classes: ['hedge'], least: 90 },
  { name: 'units', classes: ['unit', 'percent'], least: 90 },
  { name: 'figures exchanged', classes: ['figures exchanged'], least: 65 },
  { name: 'lists', classes: ['list order', 'list item'], least: 65 },
  { name: 'sentences dropped', classes: ['sentence dropped'], least: 70 },
]

/** In per cent of clean pairs. */
const most = { flagged: 2, omissions: 3 }

/** Whether an error was found at its place. */
export function isFound({ hits }: Pick<Scored, 'hits'>): boolean {
  return hits.length > 0
}

/** Whether an alarm is more than information. */
export function isFlagged(alarms: readonly Alarm[]): boolean {
  return alarms.some(({ severity }) => severity !== 'info')
}

export function barsOf(scores: readonly SetScore[]): Bar[] {
  return [
    ...cleanBars(scores),
    ...recallBars.flatMap((bar) => recallBar(scores, bar)),
    ...omissionBars(scores),
  ]
}

function cleanBars(scores: readonly SetScore[]): Bar[] {
  return scores.map(({ set, clean }) => {
    const flagged = clean.filter(({ falseAlarms }) => isFlagged(falseAlarms)).length
    return atMost(`clean pairs flagged, but for real errors: ${set}`, flagged, clean.length, most.flagged)
  })
}

function recallBar(scores: readonly SetScore[], { name, classes, least }: RecallBar): Bar[] {
  const seeded = scores
    .flatMap((score) => score.seeded)
    .filter(({ seeded: one }) => classes.includes(one.errorClass))
  if (seeded.length === 0) return []
  const share = (100 * seeded.filter(isFound).length) / seeded.length
  return [
    {
      name: `recall: ${name}`,
      wanted: `≥ ${least}%`,
      measured: `${share.toFixed(1)}%`,
      of: String(seeded.length),
      isMet: share >= least,
    },
  ]
}

/** Clean pairs with a false alarm, of any severity, of a check that found a dropped sentence. */
function omissionBars(scores: readonly SetScore[]): Bar[] {
  const checks = omissionChecks(scores)
  return scores.flatMap(({ set, clean, seeded }) => {
    if (!seeded.some(({ seeded: one }) => one.errorClass === 'sentence dropped')) return []
    const flagged = clean.filter(({ falseAlarms }) =>
      falseAlarms.some(({ check }) => checks.has(check)),
    ).length
    return [atMost(`false alarms of omission: ${set}`, flagged, clean.length, most.omissions)]
  })
}

/** The checks that found a fifth of the dropped sentences or more. */
function omissionChecks(scores: readonly SetScore[]): ReadonlySet<string> {
  const dropped = scores
    .flatMap(({ seeded }) => seeded)
    .filter(({ seeded: one }) => one.errorClass === 'sentence dropped')
  const times = new Map<string, number>()
  for (const { hits } of dropped) {
    for (const check of new Set(hits.map((hit) => hit.check))) times.set(check, (times.get(check) ?? 0) + 1)
  }
  return new Set([...times].flatMap(([check, n]) => (n >= dropped.length / 5 ? [check] : [])))
}

function atMost(name: string, part: number, whole: number, bar: number): Bar {
  const share = whole === 0 ? 0 : (100 * part) / whole
  return {
    name,
    wanted: `≤ ${bar}%`,
    measured: `${share.toFixed(1)}%`,
    of: String(whole),
    isMet: share <= bar,
  }
}
