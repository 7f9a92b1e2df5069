import type { CleanDocument, CleanSet } from './clean-sets.ts'
import type { Alarm, Checker, TextPair } from './checker.ts'
import { isKnownError } from './known-errors.ts'
import type { NamedRecord } from './mutation.ts'
import { recheck, type Rechecked } from './rechecked.ts'
import { recordsFor } from './records.ts'
import { halfOf, seededErrors, type ErrorClass, type Half, type Seeded } from './seed.ts'

/** A set with the errors that are put into its copies. */
export interface Trial {
  readonly set: string
  readonly half: Half
  readonly documents: readonly { readonly document: CleanDocument; readonly errors: readonly Seeded[] }[]
}

export function trialOf(
  { name, documents }: CleanSet,
  half: Half,
  classes: readonly ErrorClass[],
  library: readonly NamedRecord[],
): Trial {
  return {
    set: name,
    half,
    documents: documents.map((document) => ({
      document,
      errors: seededErrors(document, half, recordsFor(document, library), classes),
    })),
  }
}

/** What a checker did with a set. */
export interface SetScore {
  readonly set: string
  /** Clean pairs of the half with what was said of them. */
  readonly clean: readonly CleanAlarms[]
  readonly seeded: readonly Scored[]
}

export interface CleanAlarms extends TextPair {
  readonly document: string
  /** Line of the pair, from 1. */
  readonly line: number
  readonly alarms: readonly Alarm[]
  /** The alarms that are not right: the others have found an error of the published texts. */
  readonly falseAlarms: readonly Alarm[]
}

export interface Scored extends Rechecked, TextPair {
  readonly document: string
  readonly line: number
}

/** Checks a set clean, then with errors in it. */
export function score(checker: Checker, { set, half, documents }: Trial): SetScore {
  const clean: CleanAlarms[] = []
  const seeded: Scored[] = []
  for (const { document, errors } of documents) {
    const alarms = checker.check(document.pairs)
    document.pairs.forEach((pair, index) => {
      if (halfOf(pair) !== half) return
      const found = alarms[index] ?? []
      const falseAlarms = found.filter((alarm) => !isKnownError(document.name, alarm, pair))
      clean.push({ ...pair, document: document.name, line: index + 1, alarms: found, falseAlarms })
    })
    for (const one of recheck(checker, document, alarms, errors)) {
      const { a, b } = document.pairs[one.seeded.pair] ?? { a: '', b: '' }
      seeded.push({ ...one, document: document.name, line: one.seeded.pair + 1, a, b })
    }
  }
  return { set, clean, seeded }
}
