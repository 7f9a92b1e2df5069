import type { Sfnt } from '@diglot/layout'
import { requireTable } from '@diglot/layout'

/** What a font descriptor says of a font (ISO 32000-1, 9.8). Lengths are thousandths of the size. */
export interface FontMetrics {
  readonly postScriptName: string
  readonly flags: number
  readonly box: readonly [left: number, bottom: number, right: number, top: number]
  readonly italicAngle: number
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly xHeight: number
}

const serif = 2
const symbolic = 4
const italic = 64

/** Reads the tables `head`, `hhea`, `OS/2`, `post` and `name` (OpenType 1.9). */
export function fontMetrics(font: Sfnt): FontMetrics {
  const { view } = font
  const head = requireTable(font, 'head')
  const hhea = requireTable(font, 'hhea')
  const post = requireTable(font, 'post')
  const scale = 1000 / view.getUint16(head + 18)
  const scaled = (at: number): number => Math.round(view.getInt16(at) * scale)
  const ascent = scaled(hhea + 4)
  const os2 = font.tables.get('OS/2')
  const family = os2 === undefined ? 0 : view.getUint8(os2 + 30)
  const heights = os2 !== undefined && view.getUint16(os2) >= 2
  return {
    postScriptName: postScriptName(font),
    flags:
      symbolic |
      (family >= 1 && family <= 7 ? serif : 0) |
      ((view.getUint16(head + 44) & 2) === 0 ? 0 : italic),
    box: [scaled(head + 36), scaled(head + 38), scaled(head + 40), scaled(head + 42)],
    italicAngle: view.getInt32(post + 4) / 65536,
    ascent,
    descent: scaled(hhea + 6),
    xHeight: heights ? scaled(os2 + 86) : 0,
    capHeight: heights ? scaled(os2 + 88) : ascent,
  }
}

/** Name 6, which is ASCII in both of its encodings: of two bytes for Windows, of one for the Macintosh. */
function postScriptName(font: Sfnt): string {
  const { view } = font
  const table = requireTable(font, 'name')
  const strings = table + view.getUint16(table + 4)
  for (let i = 0; i < view.getUint16(table + 2); i += 1) {
    const record = table + 6 + i * 12
    if (view.getUint16(record + 6) !== 6) continue
    const wide = view.getUint16(record) === 3
    let name = ''
    const start = strings + view.getUint16(record + 10)
    for (let at = wide ? 1 : 0; at < view.getUint16(record + 8); at += wide ? 2 : 1)
      name += String.fromCharCode(view.getUint8(start + at))
    return name.replaceAll(/[^!-~]|[[\](){}<>/%]/g, '_')
  }
  throw new RangeError('Cannot read the font, it has no PostScript name')
}
