import type { PartialDate, Period } from './date.ts'

/** How an amount is hedged: 4万余, "over 40,000" is `more-than`; 近 "nearly"; 约 "about". Without one it is exact. */
export type Bound = 'more-than' | 'at-least' | 'about' | 'nearly' | 'at-most' | 'less-than'

export const bounds: readonly Bound[] = ['more-than', 'at-least', 'about', 'nearly', 'at-most', 'less-than']

/**
 * What the papers count in.
 *
 * `person` is a head; `deployment` (人次) is one tour of one person; `patient-visit` is one treatment. They never convert.
 * `mission` is a peacekeeping operation (维和行动); `operation` is one action of a unit, as 3,900 patrols and escorts are.
 */
export const units = [
  'person',
  'deployment',
  'passenger',
  'patient-visit',
  'unit',
  'rotation',
  'sortie',
  'hour',
  'flight-hour',
  'day',
  'month',
  'year',
  'decade',
  'century',
  'course',
  'visit',
  'patrol',
  'escort',
  'operation',
  'meeting',
  'event',
  'country',
  'organization',
  'mission',
  'mission-area',
  'village',
  'hospital',
  'aircraft',
  'kilometre',
  'tonne',
  'bridge',
  'well',
  'explosive-device',
  'project',
  'measure',
  'principle',
  'category',
  'item',
  'time',
  'USD',
  'CNY',
  'percent',
  'percentage-point',
] as const

export type Unit = (typeof units)[number]

/** An amount in a unit: "25 missions", 4万余人次 = `{ amount: 40000, unit: 'deployment', bound: 'more-than' }`. */
export interface Quantity {
  readonly type: 'quantity'
  readonly amount: number
  readonly unit: Unit
  readonly bound?: Bound
}

/** What an ordinal counts: the 75th anniversary, the second largest contributor, Level 2, the 46th session. */
export const ordinalKinds = ['anniversary', 'rank', 'level', 'session', 'year', 'edition', 'time'] as const

export type OrdinalKind = (typeof ordinalKinds)[number]

export interface Ordinal {
  readonly type: 'ordinal'
  /** 1 is the first. */
  readonly ordinal: number
  readonly of: OrdinalKind
}

export interface DateValue {
  readonly type: 'date'
  readonly date: PartialDate
}

export interface PeriodValue extends Period {
  readonly type: 'period'
}

/** What a statement says: the answer to the question of its fact. */
export type Value = Quantity | Ordinal | DateValue | PeriodValue
