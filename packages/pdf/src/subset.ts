import type { Sfnt } from '@diglot/layout'
import { requireTable } from '@diglot/layout'

/**
 * A TrueType font of some glyphs of another, in their order, with as many after them as they are composed of. A glyph
 * may stand in it twice. It has the tables that a PDF file needs of a font that it addresses by glyph (ISO 32000-1, 9.9).
 */
export function subsetFont(font: Sfnt, glyphs: readonly number[]): Uint8Array {
  const { offsets, glyf, order } = subsetOutlines(font, [...glyphs])
  const all = order.length
  const loca = new DataView(new ArrayBuffer((all + 1) * 4))
  for (const [i, offset] of offsets.entries()) loca.setUint32(i * 4, offset)
  const head = copied(font, 'head')
  head.setUint32(8, 0)
  head.setInt16(50, 1)
  const hhea = copied(font, 'hhea')
  hhea.setUint16(34, all)
  const maxp = copied(font, 'maxp')
  maxp.setUint16(4, all)
  const kept = ['cvt ', 'fpgm', 'prep'].filter((name) => font.tables.has(name))
  return fontFile([
    ...kept.map((name) => [name, bytesOf(copied(font, name))] as const),
    ['glyf', glyf],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', subsetMetrics(font, order)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
  ])
}

/** Outlines one after the other; `glyphs` grows by the parts of composite ones. */
function subsetOutlines(
  font: Sfnt,
  glyphs: number[],
): { readonly offsets: readonly number[]; readonly glyf: Uint8Array; readonly order: readonly number[] } {
  const { view } = font
  const [loca, table] = [requireTable(font, 'loca'), requireTable(font, 'glyf')]
  const long = view.getInt16(requireTable(font, 'head') + 50) === 1
  const offset = (glyph: number): number =>
    table + (long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2)
  const parts = new Map<number, number>()
  const partOf = (glyph: number): number => {
    const at = parts.get(glyph) ?? glyphs.push(glyph) - 1
    parts.set(glyph, at)
    return at
  }
  const outlines: DataView[] = []
  const offsets = [0]
  let length = 0
  for (let i = 0; i < glyphs.length; i += 1) {
    const glyph = glyphs[i] ?? 0
    const [start, end] = [offset(glyph), offset(glyph + 1)]
    const composite = end > start && view.getInt16(start) < 0
    const source = new DataView(view.buffer, view.byteOffset + start, end - start)
    const outline = composite ? recomposed(source, partOf) : source
    outlines.push(outline)
    // Outlines start on even bytes.
    length += outline.byteLength + (outline.byteLength & 1)
    offsets.push(length)
  }
  const glyf = new Uint8Array(length)
  for (const [i, outline] of outlines.entries()) glyf.set(bytesOf(outline), offsets[i] ?? 0)
  return { offsets, glyf, order: glyphs }
}

/** Flags of a part of a composite glyph (OpenType 1.9, "glyf"). */
const flags = { wordArguments: 0x01, scale: 0x08, more: 0x20, twoScales: 0x40, matrix: 0x80 }

/** A copy of a composite glyph that names its parts by their new numbers. */
function recomposed(outline: DataView, partOf: (glyph: number) => number): DataView {
  const copy = new DataView(bytesOf(outline).slice().buffer)
  for (let at = 10; ;) {
    const flag = copy.getUint16(at)
    copy.setUint16(at + 2, partOf(copy.getUint16(at + 2)))
    if ((flag & flags.more) === 0) return copy
    at += 4 + ((flag & flags.wordArguments) === 0 ? 2 : 4)
    if ((flag & flags.scale) !== 0) at += 2
    else if ((flag & flags.twoScales) !== 0) at += 4
    else if ((flag & flags.matrix) !== 0) at += 8
  }
}

function subsetMetrics(font: Sfnt, glyphs: readonly number[]): Uint8Array {
  const { view } = font
  const hmtx = requireTable(font, 'hmtx')
  const full = view.getUint16(requireTable(font, 'hhea') + 34)
  const metrics = new DataView(new ArrayBuffer(glyphs.length * 4))
  for (const [i, glyph] of glyphs.entries()) {
    const side = glyph < full ? hmtx + glyph * 4 + 2 : hmtx + full * 4 + (glyph - full) * 2
    metrics.setUint16(i * 4, view.getUint16(hmtx + Math.min(glyph, full - 1) * 4))
    metrics.setInt16(i * 4 + 2, view.getInt16(side))
  }
  return bytesOf(metrics)
}

function copied(font: Sfnt, name: string): DataView {
  const { view } = font
  const start = view.byteOffset + requireTable(font, name)
  return new DataView(view.buffer.slice(start, start + (font.lengths.get(name) ?? 0)))
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** Puts tables, sorted by tag, in a file with their checksums (OpenType 1.9, "Organization of an OpenType font"). */
function fontFile(tables: readonly (readonly [name: string, table: Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16
  const size = tables.reduce((sum, [, table]) => sum + padded(table.length), directory)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  const power = Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, tables.length)
  view.setUint16(6, 16 << power)
  view.setUint16(8, power)
  view.setUint16(10, tables.length * 16 - (16 << power))
  let at = directory
  let head = 0
  let sum = 0
  for (const [i, [name, table]] of tables.entries()) {
    const record = 12 + i * 16
    file.set(table, at)
    for (let k = 0; k < 4; k += 1) view.setUint8(record + k, name.charCodeAt(k))
    const own = checksum(view, at, padded(table.length))
    sum += own
    view.setUint32(record + 4, own)
    view.setUint32(record + 8, at)
    view.setUint32(record + 12, table.length)
    if (name === 'head') head = at
    at += padded(table.length)
  }
  view.setUint32(head + 8, 0xb1b0afba - checksum(view, 0, directory) - sum)
  return file
}

function padded(length: number): number {
  return (length + 3) & ~3
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) | 0
  return sum >>> 0
}
