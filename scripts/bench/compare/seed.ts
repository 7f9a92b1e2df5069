import { dayChanged, monthChanged, yearChanged } from './date-errors.ts'
import { digitChanged, digitsTransposed } from './digit-errors.ts'
import { magnitudeChanged } from './magnitude-errors.ts'
import { sides, type Mutation, type Mutator, type NamedRecord } from './mutation.ts'
import { listItemDropped, listReordered, nameSwapped, termSwapped } from './name-errors.ts'
import { negationLost } from './negation-errors.ts'
import { figuresExchanged } from './order-errors.ts'
import { hash, randomOf } from './random.ts'
import { clauseDropped, sentenceDoubled, sentenceDropped } from './sentence-errors.ts'
import { percentChanged, unitChanged } from './unit-errors.ts'
import { hedgeLost, numberWordChanged, ordinalChanged } from './word-errors.ts'
import type { CleanDocument } from './clean-sets.ts'

export const errorClasses = [
  'digit',
  'transposition',
  'magnitude',
  'unit',
  'percent',
  'year',
  'month',
  'day',
  'number word',
  'ordinal word',
  'hedge',
  'name',
  'term',
  'negation',
  'list order',
  'list item',
  'figures exchanged',
  'sentence dropped',
  'clause dropped',
  'sentence doubled',
] as const

export type ErrorClass = (typeof errorClasses)[number]

export const mutators: Readonly<Record<ErrorClass, Mutator>> = {
  digit: digitChanged,
  transposition: digitsTransposed,
  magnitude: magnitudeChanged,
  unit: unitChanged,
  percent: percentChanged,
  year: yearChanged,
  month: monthChanged,
  day: dayChanged,
  'number word': numberWordChanged,
  'ordinal word': ordinalChanged,
  hedge: hedgeLost,
  name: nameSwapped,
  term: termSwapped,
  negation: negationLost,
  'list order': listReordered,
  'list item': listItemDropped,
  'figures exchanged': figuresExchanged,
  'sentence dropped': sentenceDropped,
  'clause dropped': clauseDropped,
  'sentence doubled': sentenceDoubled,
}

/** Checks are tuned on one half of the pairs; the other says how well they do. */
export const halves = ['tune', 'report'] as const

export type Half = (typeof halves)[number]

export function halfOf({ a, b }: { readonly a: string; readonly b: string }): Half {
  return hash(`${a}\n${b}`) % 2 === 0 ? 'tune' : 'report'
}

/** An error in a pair of a document. */
export interface Seeded {
  readonly errorClass: ErrorClass
  /** Index of the pair. */
  readonly pair: number
  readonly mutation: Mutation
}

/** One error of each class in each side of each pair of a half, where there is something to get wrong. */
export function seededErrors(
  document: CleanDocument,
  half: Half,
  records: readonly NamedRecord[],
  classes: readonly ErrorClass[] = errorClasses,
): Seeded[] {
  return document.pairs.flatMap((pair, index) => {
    if (halfOf(pair) !== half) return []
    return classes.flatMap((errorClass) =>
      sides.flatMap((side): Seeded[] => {
        const random = randomOf(`${document.name} ${pair.a} ${errorClass} ${side}`)
        const mutation = mutators[errorClass](pair, side, random, records)
        return mutation ? [{ errorClass, pair: index, mutation }] : []
      }),
    )
  })
}
