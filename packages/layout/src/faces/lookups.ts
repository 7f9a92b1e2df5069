import { tag, type Sfnt } from './sfnt.ts'

/** Subtables of one lookup, extensions followed (GSUB type 7, GPOS type 9). */
export type Lookup = readonly { readonly type: number; readonly at: number }[]

/** The lookups that a script's default language turns on for some features, in the order of the lookup list. */
export function readLookups(
  font: Sfnt,
  table: 'GSUB' | 'GPOS',
  script: string,
  features: readonly string[],
): Lookup[] {
  const { view } = font
  const start = font.tables.get(table)
  if (start === undefined) return []
  const language = defaultLanguage(view, start + view.getUint16(start + 4), script)
  if (language === undefined) return []
  const featureList = start + view.getUint16(start + 6)
  const wanted = new Set<number>()
  for (let i = 0; i < view.getUint16(language + 4); i++) {
    const record = featureList + 2 + view.getUint16(language + 6 + i * 2) * 6
    if (!features.includes(tag(view, record))) continue
    const feature = featureList + view.getUint16(record + 4)
    for (let k = 0; k < view.getUint16(feature + 2); k++) wanted.add(view.getUint16(feature + 4 + k * 2))
  }
  const lookupList = start + view.getUint16(start + 8)
  const extension = table === 'GSUB' ? 7 : 9
  return [...wanted]
    .toSorted((a, b) => a - b)
    .map((index) => readLookup(view, lookupList + view.getUint16(lookupList + 2 + index * 2), extension))
}

function defaultLanguage(view: DataView, scriptList: number, script: string): number | undefined {
  let found: number | undefined
  for (let i = 0; i < view.getUint16(scriptList); i++) {
    const record = scriptList + 2 + i * 6
    const name = tag(view, record)
    if (name === script || (name === 'DFLT' && found === undefined))
      found = scriptList + view.getUint16(record + 4)
  }
  const language = found === undefined ? 0 : view.getUint16(found)
  return found === undefined || language === 0 ? undefined : found + language
}

function readLookup(view: DataView, at: number, extension: number): Lookup {
  const type = view.getUint16(at)
  return Array.from({ length: view.getUint16(at + 4) }, (_, i) => {
    const subtable = at + view.getUint16(at + 6 + i * 2)
    return type === extension
      ? { type: view.getUint16(subtable + 2), at: subtable + view.getUint32(subtable + 4) }
      : { type, at: subtable }
  })
}

/** Index of a glyph in a coverage table; -1 when it is not covered. */
export function coverage(view: DataView, at: number, glyph: number): number {
  const ranged = view.getUint16(at) === 2
  let low = 0
  let high = view.getUint16(at + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const entry = at + 4 + middle * (ranged ? 6 : 2)
    const first = view.getUint16(entry)
    const last = ranged ? view.getUint16(entry + 2) : first
    if (glyph < first) high = middle - 1
    else if (glyph > last) low = middle + 1
    else return ranged ? view.getUint16(entry + 4) + glyph - first : middle
  }
  return -1
}

/** Every glyph of a coverage table, in coverage order. */
export function coveredGlyphs(view: DataView, at: number): number[] {
  const count = view.getUint16(at + 2)
  if (view.getUint16(at) === 1) return Array.from({ length: count }, (_, i) => view.getUint16(at + 4 + i * 2))
  return Array.from({ length: count }, (_, i) => {
    const first = view.getUint16(at + 4 + i * 6)
    const last = view.getUint16(at + 6 + i * 6)
    return Array.from({ length: last - first + 1 }, (_glyph, k) => first + k)
  }).flat()
}

/** Class of a glyph in a class definition table; 0 when it has none. */
export function glyphClass(view: DataView, at: number, glyph: number): number {
  if (view.getUint16(at) === 1) {
    const start = view.getUint16(at + 2)
    return glyph >= start && glyph < start + view.getUint16(at + 4)
      ? view.getUint16(at + 6 + (glyph - start) * 2)
      : 0
  }
  let low = 0
  let high = view.getUint16(at + 2) - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = at + 4 + middle * 6
    if (glyph < view.getUint16(range)) high = middle - 1
    else if (glyph > view.getUint16(range + 2)) low = middle + 1
    else return view.getUint16(range + 4)
  }
  return 0
}

/** Bytes of a value record (GPOS, "ValueRecord"). */
export function valueSize(format: number): number {
  let size = 0
  for (let rest = format; rest > 0; rest &= rest - 1) size += 2
  return size
}

/** One field of a value record: 1 XPlacement, 2 YPlacement, 4 XAdvance; 0 when the record lacks it. */
export function valueField(view: DataView, at: number, format: number, field: 1 | 2 | 4): number {
  return (format & field) === 0 ? 0 : view.getInt16(at + valueSize(format & (field - 1)))
}
