import type { BriefingPart, BriefingPartType } from '@diglot/core'
import type { ComposedPart, Desk } from '../desk.ts'

export type PartOf<T extends BriefingPartType> = Extract<BriefingPart, { readonly type: T }>

/** How one kind of part is composed. */
export interface PartWriter<T extends BriefingPartType> {
  /** How many sizes it comes in, the smallest first; each further one says more. */
  readonly sizes: (part: PartOf<T>, desk: Desk) => number
  /** At a size from 0. A part that has nothing to say at the date has no blocks. */
  readonly compose: (part: PartOf<T>, size: number, desk: Desk) => ComposedPart
}

/** Sizes of a part of rows: from the least to all of them. */
export function rowSizes(least: number | undefined, rows: number): number {
  return Math.max(1, rows - Math.min(least ?? rows, rows) + 1)
}

/** The rows that a part shows at a size. */
export function rowsAt<R>(rows: readonly R[], least: number | undefined, size: number): readonly R[] {
  return rows.slice(0, Math.min(least ?? rows.length, rows.length) + size)
}
