import type { Bound, OrdinalKind, PartialDate, Period, Span, Unit } from '@diglot/core'

/**
 * An amount. `unit` is absent when the text names none that we know; `otherUnits` are further units that the same
 * words can name (人次 is a deployment, a passenger or a patient visit), so that nobody has to guess.
 */
export interface QuantityReading {
  readonly type: 'quantity'
  readonly amount: number
  readonly unit?: Unit
  readonly otherUnits?: readonly Unit[]
  readonly bound?: Bound
}

/** "10 to 15 missions", 10至15个. */
export interface RangeReading {
  readonly type: 'range'
  readonly from: number
  readonly to: number
  readonly unit?: Unit
  readonly otherUnits?: readonly Unit[]
  readonly bound?: Bound
}

/** `of` is absent when what is counted off is no kind that we know: "21st century", 第一支. */
export interface OrdinalReading {
  readonly type: 'ordinal'
  /** 1 is the first. */
  readonly ordinal: number
  readonly of?: OrdinalKind
}

/** As precise as the text: no month or day that it does not say. */
export interface DateReading {
  readonly type: 'date'
  readonly date: PartialDate
}

/** A date whose year the text leaves to its reader: "On July 25", 5月. */
export interface YearlessDateReading {
  readonly type: 'date'
  readonly date?: never
  /** 1 to 12. */
  readonly month: number
  readonly day?: number
}

/** Without `to` it was still open: 1990年4月至今. */
export interface PeriodReading extends Period {
  readonly type: 'period'
}

export type Reading =
  | QuantityReading
  | RangeReading
  | OrdinalReading
  | DateReading
  | YearlessDateReading
  | PeriodReading

/** A reading and where it stands: hedge, figure and unit word, in UTF-16 offsets. */
export interface FigureReading extends Span {
  /** The words of the span. */
  readonly text: string
  readonly reading: Reading
}

/** What a reader finds at an offset. Without a reading it is a name or a label to step over: "COVID-19", 附录1. */
export interface Found {
  readonly end: number
  readonly reading?: Reading
}

/** Reads one kind of figure that starts exactly at an offset. */
export type Reader = (text: string, at: number) => Found | undefined

/** A unit as words name it. */
export interface NamedUnit {
  readonly unit: Unit
  readonly otherUnits?: readonly Unit[]
}

export function quantity(amount: number, named?: NamedUnit, bound?: Bound): QuantityReading {
  return { type: 'quantity', amount, ...unitOf(named), ...(bound && { bound }) }
}

export function range(from: number, to: number, named?: NamedUnit, bound?: Bound): RangeReading {
  return { type: 'range', from, to, ...unitOf(named), ...(bound && { bound }) }
}

export function ordinal(n: number, of?: OrdinalKind): OrdinalReading {
  return { type: 'ordinal', ordinal: n, ...(of && { of }) }
}

function unitOf(named: NamedUnit | undefined): Partial<NamedUnit> {
  if (!named) return {}
  return {
    unit: named.unit,
    ...(named.otherUnits && named.otherUnits.length > 0 && { otherUnits: named.otherUnits }),
  }
}
