import type { Shape } from '@diglot/core'
import { full, light } from './paints.ts'
import { filled, hatched, pointed, type Box } from './shapes.ts'

/** Fills a box; `isOpen` ends it in a point. */
type Filling = (box: Box, isOpen: boolean) => readonly Shape[]

/** Full, hatched, light: three fillings that are three without colour too. */
export const fillings: readonly Filling[] = [
  (box, isOpen) => [isOpen ? pointed(box, full) : filled(box, full)],
  (box, isOpen) => [
    ...hatched(box, full),
    ...(isOpen ? [pointed({ ...box, x: box.x + box.width, width: 0 }, full)] : []),
  ],
  (box, isOpen) => [isOpen ? pointed(box, light) : filled(box, light)],
]

/** The filling that stands back behind the others. */
export const lightest = 2

export function filling(series: number, box: Box, isOpen: boolean): readonly Shape[] {
  return fillings[series]?.(box, isOpen) ?? []
}
