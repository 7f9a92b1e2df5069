import type { Strip } from './strip.ts'

/** Where a strip starts that stands under others ending at `y`; at the head of a page there is no space above it. */
export function topOf(strip: Strip, y: number, first: boolean): number {
  const top = first ? y : y + strip.before
  return strip.snap === 0 ? top : Math.ceil(top / strip.snap - 1e-6) * strip.snap
}

/** Height of strips under each other. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((bottom, strip, i) => topOf(strip, bottom, i === 0) + strip.height, 0)
}
