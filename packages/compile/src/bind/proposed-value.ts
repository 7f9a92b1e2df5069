import type { PartialDate, Unit, Value } from '@diglot/core'
import { isPartialDate } from '@diglot/core'
import { readingMatches } from '@diglot/figures'
import type { Reading } from '@diglot/figures'

/** A value and what of it no text says, in words for the editor. */
export interface ProposedValue {
  readonly value: Value
  readonly guessed?: string
}

/**
 * A value that agrees with all the readings of a figure. A unit, a kind of ordinal or a year that none of them names
 * is guessed. `undefined` when no value can say it, as with ranges of amounts.
 */
export function proposedValue(readings: readonly Reading[], year: string): ProposedValue | undefined {
  const named = readings.flatMap(namedValues)
  const guessed = readings.flatMap((reading) => guessedValues(reading, year))
  return [...named, ...guessed].find(({ value }) =>
    readings.every((reading) => readingMatches(reading, value)),
  )
}

/** The values that a reading can mean as it stands. */
function namedValues(reading: Reading): ProposedValue[] {
  switch (reading.type) {
    case 'quantity': {
      const { amount, unit, otherUnits = [], bound } = reading
      const inUnit = (each: Unit): ProposedValue => ({
        value: { type: 'quantity', amount, unit: each, ...(bound && { bound }) },
      })
      return unit === undefined ? [] : [unit, ...otherUnits].map(inUnit)
    }
    case 'ordinal': {
      const { ordinal, of } = reading
      return of === undefined ? [] : [{ value: { type: 'ordinal', ordinal, of } }]
    }
    case 'date':
      return reading.date === undefined ? [] : [{ value: { type: 'date', date: reading.date } }]
    case 'period':
      return [{ value: reading }]
    case 'range':
      return []
  }
}

function guessedValues(reading: Reading, year: string): ProposedValue[] {
  switch (reading.type) {
    case 'quantity': {
      const { amount, unit, bound } = reading
      if (unit !== undefined) return []
      return [
        {
          value: { type: 'quantity', amount, unit: 'item', ...(bound && { bound }) },
          guessed: 'the words name no unit that is known',
        },
      ]
    }
    case 'ordinal': {
      const { ordinal, of } = reading
      if (of !== undefined) return []
      return [
        {
          value: { type: 'ordinal', ordinal, of: 'time' },
          guessed: 'the words do not say what the ordinal counts',
        },
      ]
    }
    case 'date': {
      if (reading.date !== undefined) return []
      const date = dated(year, reading.month, reading.day)
      return date === undefined
        ? []
        : [{ value: { type: 'date', date }, guessed: 'the words leave the year to their reader' }]
    }
    case 'period':
    case 'range':
      return []
  }
}

function dated(year: string, month: number, day: number | undefined): PartialDate | undefined {
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
  return isPartialDate(date) ? date : undefined
}
