/**
 * A date as precise as its source and never more (ISO 8601-1 reduced precision): `2020`, `2020-08` or `2020-08-31`.
 *
 * The type checks the shape only; `compile` refuses days that no calendar has.
 */
export type PartialDate = `${number}` | `${number}-${number}` | `${number}-${number}-${number}`

/** A stretch of time; without `to` it was still open when its source was published. */
export interface Period {
  readonly from: PartialDate
  readonly to?: PartialDate
}
