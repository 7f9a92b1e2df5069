import { requireTable, type Sfnt } from './sfnt.ts'

/** Glyph of a code point; 0 when the face has none. */
export type CharacterMap = (codePoint: number) => number

/** The best Unicode subtable of `cmap`: format 12 before format 4. */
export function readCharacterMap(font: Sfnt): CharacterMap {
  const { view } = font
  const table = requireTable(font, 'cmap')
  let at = 0
  let format = 0
  for (let i = 0; i < view.getUint16(table + 2); i++) {
    const platform = view.getUint16(table + 4 + i * 8)
    const subtable = table + view.getUint32(table + 8 + i * 8)
    const found = view.getUint16(subtable)
    if ((platform === 0 || platform === 3) && (found === 4 || found === 12) && found > format) {
      at = subtable
      format = found
    }
  }
  const find = (codePoint: number): number =>
    format === 12
      ? segmentedCoverage(view, at, codePoint)
      : format === 4
        ? segmentMapping(view, at, codePoint)
        : 0
  /** Glyphs of the first plane that were asked for, more by one. */
  const known = new Uint32Array(0x10000)
  return (codePoint) => {
    if (codePoint > 0xffff) return find(codePoint)
    let next = known[codePoint] ?? 0
    if (next === 0) {
      next = find(codePoint) + 1
      known[codePoint] = next
    }
    return next - 1
  }
}

/** Format 12. */
function segmentedCoverage(view: DataView, at: number, codePoint: number): number {
  let low = 0
  let high = view.getUint32(at + 12) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const group = at + 16 + middle * 12
    const start = view.getUint32(group)
    if (codePoint < start) high = middle - 1
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1
    else return view.getUint32(group + 8) + codePoint - start
  }
  return 0
}

/** Format 4. */
function segmentMapping(view: DataView, at: number, codePoint: number): number {
  if (codePoint > 0xffff) return 0
  const twice = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + twice + 2
  const deltas = starts + twice
  const ranges = deltas + twice
  for (let i = 0; i < twice; i += 2) {
    if (codePoint > view.getUint16(ends + i)) continue
    const start = view.getUint16(starts + i)
    if (codePoint < start) return 0
    const delta = view.getUint16(deltas + i)
    const range = view.getUint16(ranges + i)
    if (range === 0) return (codePoint + delta) & 0xffff
    const glyph = view.getUint16(ranges + i + range + (codePoint - start) * 2)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
  return 0
}
