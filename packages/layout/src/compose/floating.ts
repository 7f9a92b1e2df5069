import type { Band } from '../pagination/band.ts'
import { heightOf } from '../pagination/stack.ts'
import type { Composer, Place } from './composer.ts'

/**
 * A band that may go to the head of the next page where it finds no room, when it takes at most a share of a page. Notes
 * would be parted from the order of their marks, so a band with notes stays.
 */
export function floating(band: Band, share: number, place: Place, { setting }: Composer): Band {
  const strips = band.columns.flatMap((each) => each.strips)
  const noted = strips.some(({ lines }) => lines.some(({ line }) => line.marks.length > 0))
  const bound = place.beside || place.boxed || setting.sheet !== undefined
  if (bound || noted || heightOf(strips) > setting.frame.depth * share) return band
  return { ...band, floats: true }
}
