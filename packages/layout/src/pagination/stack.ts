import type { Strip } from './strip.ts'

/** Lines that a strip may stand above the grid: sizes are given in thousandths of a point. */
const slack = 1e-3

/** Where a strip starts that stands under others ending at `y`; at the head of a page there is no space above it. */
export function topOf({ before, snap, settles }: Strip, y: number, first: boolean): number {
  const top = first ? y : y + before
  if (settles !== undefined) return onGrid(top + settles.height, settles.grid) - settles.height
  return snap === 0 ? top : onGrid(top, snap)
}

function onGrid(y: number, grid: number): number {
  return Math.ceil(y / grid - slack) * grid
}

/** Height of strips under each other. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((bottom, strip, i) => topOf(strip, bottom, i === 0) + strip.height, 0)
}
