import { coveredGlyphs, readLookups } from './lookups.ts'
import type { Sfnt } from './sfnt.ts'

/** GSUB `fwid`: the full-width form of a glyph. */
export function readFullWidths(font: Sfnt, script: string): ReadonlyMap<number, number> {
  const { view } = font
  const forms = new Map<number, number>()
  for (const { type, at } of readLookups(font, 'GSUB', script, ['fwid']).flat()) {
    if (type !== 1) continue
    coveredGlyphs(view, at + view.getUint16(at + 2)).forEach((glyph, i) => {
      const form =
        view.getUint16(at) === 1 ? (glyph + view.getInt16(at + 4)) & 0xffff : view.getUint16(at + 6 + i * 2)
      if (!forms.has(glyph)) forms.set(glyph, form)
    })
  }
  return forms
}
