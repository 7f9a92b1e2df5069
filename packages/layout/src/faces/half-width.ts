import { coveredGlyphs, readLookups, valueField, valueSize } from './lookups.ts'
import type { Sfnt } from './sfnt.ts'

/** How a full-width mark becomes half-width: font units that it moves and that its advance changes by. */
export interface HalfWidth {
  readonly placement: number
  readonly advance: number
}

/** GPOS `halt`: the marks whose body is half an em, and on which side the blank half is. */
export function readHalfWidths(font: Sfnt, script: string): ReadonlyMap<number, HalfWidth> {
  const { view } = font
  const halves = new Map<number, HalfWidth>()
  for (const { type, at } of readLookups(font, 'GPOS', script, ['halt']).flat()) {
    if (type !== 1) continue
    const format = view.getUint16(at + 4)
    coveredGlyphs(view, at + view.getUint16(at + 2)).forEach((glyph, i) => {
      const value = view.getUint16(at) === 1 ? at + 6 : at + 8 + i * valueSize(format)
      if (halves.has(glyph)) return
      halves.set(glyph, {
        placement: valueField(view, value, format, 1),
        advance: valueField(view, value, format, 4),
      })
    })
  }
  return halves
}
