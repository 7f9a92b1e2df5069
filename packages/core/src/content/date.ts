/**
 * A date as precise as its source and never more (ISO 8601-1 reduced precision): `2020`, `2020-08` or `2020-08-31`.
 *
 * The type checks the shape only; `compile` refuses days that no calendar has.
 */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`

/** Whether a text has the shape of a date, with two figures a month and a day; the calendar is not asked. */
export function isPartialDate(text: string): text is PartialDate {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)
}

/** A stretch of time; without `to` it was still open when its source was published. */
export interface Period {
  readonly from: PartialDate
  readonly to?: PartialDate
}
