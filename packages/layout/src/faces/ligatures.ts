import { coveredGlyphs, readLookups } from './lookups.ts'
import type { Sfnt } from './sfnt.ts'

export interface Ligature {
  /** Glyphs after the first. */
  readonly rest: readonly number[]
  readonly glyph: number
}

/** Ligatures by their first glyph, in the font's order of preference (GSUB type 4). */
export function readLigatures(
  font: Sfnt,
  script: string,
  features: readonly string[],
): ReadonlyMap<number, readonly Ligature[]> {
  const { view } = font
  const ligatures = new Map<number, Ligature[]>()
  for (const { type, at } of readLookups(font, 'GSUB', script, features).flat()) {
    if (type !== 4) continue
    coveredGlyphs(view, at + view.getUint16(at + 2)).forEach((first, i) => {
      const set = at + view.getUint16(at + 6 + i * 2)
      const found = ligatures.get(first) ?? []
      ligatures.set(first, found)
      for (let k = 0; k < view.getUint16(set); k++)
        found.push(readLigature(view, set + view.getUint16(set + 2 + k * 2)))
    })
  }
  return ligatures
}

function readLigature(view: DataView, at: number): Ligature {
  const rest = Array.from({ length: view.getUint16(at + 2) - 1 }, (_, i) => view.getUint16(at + 4 + i * 2))
  return { rest, glyph: view.getUint16(at) }
}
