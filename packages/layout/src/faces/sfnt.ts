/** A font file as its tables (OpenType 1.9, "Organization of an OpenType font"). */
export interface Sfnt {
  readonly view: DataView
  /** Where each table starts, by tag. */
  readonly tables: ReadonlyMap<string, number>
  /** Bytes of each table. */
  readonly lengths: ReadonlyMap<string, number>
}

/** Reads the table directory of a TrueType-flavoured font; a RangeError when the bytes are no such font. */
export function readSfnt(bytes: Uint8Array): Sfnt {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) !== 0x00010000)
    throw new RangeError('Cannot read the font, expected a TrueType file (version 1.0)')
  const tables = new Map<string, number>()
  const lengths = new Map<string, number>()
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16
    const name = tag(view, record)
    tables.set(name, view.getUint32(record + 8))
    lengths.set(name, view.getUint32(record + 12))
  }
  return { view, tables, lengths }
}

/** Where a required table starts. */
export function requireTable(font: Sfnt, name: string): number {
  const at = font.tables.get(name)
  if (at === undefined) throw new RangeError(`Cannot read the font, it has no table ${name}`)
  return at
}

/** A four-letter tag. */
export function tag(view: DataView, at: number): string {
  return String.fromCharCode(
    view.getUint8(at),
    view.getUint8(at + 1),
    view.getUint8(at + 2),
    view.getUint8(at + 3),
  )
}
