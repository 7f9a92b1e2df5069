import { romanNumeral } from '@diglot/core'
import type { Pages } from '../pages.ts'

/** Printed page of every destination, by `destinationKey`: page numbers for formats that have none of their own. */
export function pageLabels({
  destinations,
  pages,
}: Pick<Pages, 'destinations' | 'pages'>): ReadonlyMap<string, string> {
  return new Map([...destinations].map(([key, { page }]) => [key, pages[page]?.label ?? '']))
}

/** Front matter has roman numerals of its own, the rest starts at 1. */
export function labelOfPage(index: number, front: number): string {
  return index < front ? romanNumeral(index + 1).toLowerCase() : String(index - front + 1)
}
