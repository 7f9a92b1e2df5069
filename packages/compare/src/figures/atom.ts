import type { Lang, Span } from '@diglot/core'
import type { FigureReading, NumeralReading, Reading } from '@diglot/figures'
import { measureAt, type Measure } from './measure.ts'
import { referenceKind, type ReferenceKind } from './reference-kind.ts'

/** What a number is of: fields of dates stand by themselves, since the other side may leave one out. */
export type Field = 'amount' | 'ordinal' | 'year' | 'month' | 'day' | 'reference'

/** One number of a text, by itself. */
export interface Atom extends Span {
  readonly field: Field
  /** Decades and centuries in years. */
  readonly value: number
  /** The figure that it is part of; references (resolution 2518, 第5条) are of none. */
  readonly figure?: FigureReading
  /** Written so that it must be meant as a number: in digits, or too large to be said in passing. */
  readonly sure: boolean
  readonly digits: boolean
  /** The unit that stands beside it. */
  readonly measure?: Measure
  /** Of a reference: what is numbered, where a word says so. */
  readonly of?: ReferenceKind
}

/** Every number of a text that can be compared: the fields of its figures, and digits that figures leave over. */
export function atomsOf(
  text: string,
  lang: Lang,
  figures: readonly FigureReading[],
  numerals: readonly NumeralReading[],
): Atom[] {
  const inFigures = figures.flatMap((figure) => {
    const digits = /\d/.test(figure.text.normalize('NFKC'))
    return fieldsOf(figure.reading).map(([field, value]): Atom => {
      const measure = field === 'amount' ? measureOf(text, lang, figure, value, numerals) : undefined
      return {
        ...spanOf(figure),
        field,
        value,
        figure,
        digits,
        sure: digits || isLarge(value) || field === 'month' || field === 'year',
        ...(measure && { measure }),
      }
    })
  })
  return [...inFigures, ...references(text, figures, numerals)].toSorted((one, two) => one.start - two.start)
}

/** The unit beside the numeral of an amount; of “5 to 10 days” both are days. */
function measureOf(
  text: string,
  lang: Lang,
  figure: FigureReading,
  value: number,
  numerals: readonly NumeralReading[],
): Measure | undefined {
  const inside = numerals.filter(({ start, end }) => start >= figure.start && end <= figure.end)
  const exact = inside.find((numeral) => numeral.value === value) ?? inside[0]
  const last = inside.findLast((numeral) => numeral.end >= (exact?.end ?? 0))
  if (!exact || !last) return undefined
  return measureAt(text, lang, exact.start, exact.end) ?? measureAt(text, lang, last.start, last.end)
}

/** Up to ten, words say numbers in passing. */
function isLarge(value: number): boolean {
  return value > 10
}

function fieldsOf(reading: Reading): (readonly [Field, number])[] {
  switch (reading.type) {
    case 'quantity':
      return [['amount', inYears(reading.amount, reading.unit)]]
    case 'range':
      return [
        ['amount', inYears(reading.from, reading.unit)],
        ['amount', inYears(reading.to, reading.unit)],
      ]
    case 'ordinal':
      return [['ordinal', reading.ordinal]]
    case 'date':
      if (reading.date !== undefined) return dateFields(reading.date)
      return [['month', reading.month], ...(reading.day === undefined ? [] : [['day', reading.day] as const])]
    case 'period':
      // The 1990s end in 1999 without saying so.
      return isDecade(reading.from, reading.to)
        ? dateFields(reading.from)
        : [...dateFields(reading.from), ...(reading.to === undefined ? [] : dateFields(reading.to))]
  }
}

function inYears(amount: number, unit: string | undefined): number {
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1
  return Number((amount * years).toPrecision(12))
}

function isDecade(from: string, to: string | undefined): boolean {
  return /^\d{3}0$/.test(from) && to === String(Number(from) + 9)
}

function dateFields(date: string): (readonly [Field, number])[] {
  const [year, month, day] = date.split('-').map(Number)
  return [
    ...(year === undefined ? [] : [['year', year] as const]),
    ...(month === undefined ? [] : [['month', month] as const]),
    ...(day === undefined ? [] : [['day', day] as const]),
  ]
}

/** Numbers that figures leave over: those of things, ordinals in words, and months of dates that no calendar has. */
function references(
  text: string,
  figures: readonly FigureReading[],
  numerals: readonly NumeralReading[],
): Atom[] {
  let end = 0
  return numerals.flatMap((numeral): Atom[] => {
    const { start, value, script, form } = numeral
    if (start < end || figures.some((figure) => start < figure.end && numeral.end > figure.start)) return []
    const field = fieldOfReference(text, numeral)
    if (!field) return []
    end = numeral.end
    const of = field === 'reference' ? referenceKind(text, numeral) : undefined
    const sure = script === 'digits' || isLarge(value) || (form === 'month' && field === 'month')
    return [{ ...spanOf(numeral), field, value, sure, digits: script === 'digits', ...(of && { of }) }]
  })
}

function fieldOfReference(
  text: string,
  { start, end, value, script, form }: NumeralReading,
): Field | undefined {
  if (form === 'month') {
    // “31 June” is no day, and June its month all the same; “May” alone may be a verb.
    const isDated =
      /\d ?$/.test(text.slice(Math.max(0, start - 3), start)) ||
      /^,? ?\d|^ ?月 ?\d/.test(text.slice(end, end + 4))
    if (isDated) return 'month'
  }
  if (script === 'digits') return 'reference'
  if (form !== 'ordinal') return undefined
  return isLarge(value) ? 'reference' : 'ordinal'
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
