import type { Face } from '../faces/face.ts'
import type { Stretch } from '../text/stretch.ts'

/**
 * Ems that each letter of a justified English line may give or take where its spaces give or take all they gladly do.
 * Too little to be seen, and it saves hyphens and holes.
 */
const letterStretch = 0.006
const letterShrink = 0.005

/** Whether letters of a stretch share in justification: Latin ones of English text; Chinese lines have gaps enough. */
export function isTracked({ style }: Stretch, face: Face): boolean {
  return style.lang === 'en' && face.id.startsWith('latin') && style.rise === 0
}

/** Points that letters may stretch and shrink by. */
export function letterGive(
  letters: number,
  size: number,
): { readonly stretch: number; readonly shrink: number } {
  return { stretch: letters * size * letterStretch, shrink: letters * size * letterShrink }
}

/** Points added after each letter of a line that stretches (above 0) or shrinks by a ratio. */
export function trackingOf(ratio: number, size: number): number {
  return ratio * size * (ratio > 0 ? letterStretch : letterShrink)
}
