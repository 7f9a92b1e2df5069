import type { Sfnt } from '@diglot/layout'
import { readSfnt, requireTable } from '@diglot/layout'
import type { PdfFile } from './file.ts'
import { fontMetrics } from './font-metrics.ts'
import { subsetFont } from './subset.ts'
import { textString, type PdfReference } from './syntax.ts'
import { toUnicode } from './to-unicode.ts'

/** A font of which a file will have the glyphs that were asked for. */
export interface EmbeddedFont {
  readonly reference: PdfReference
  /** A further character identifier, for a glyph that stands for a text. */
  readonly include: (glyph: number, text: string) => number
  /** Advance of a glyph, thousandths of the size. */
  readonly advance: (glyph: number) => number
  /** Writes the font with its glyphs. */
  readonly write: () => void
}

/** A composite font whose codes are the numbers of the glyphs in its subset (ISO 32000-1, 9.7). */
export function embedFont(file: PdfFile, bytes: Uint8Array): EmbeddedFont {
  const font = readSfnt(bytes)
  const reference = file.reference()
  const advance = advancesOf(font)
  const glyphs = [0]
  const texts = ['\0']
  return {
    reference,
    advance,
    include(glyph, text) {
      texts.push(text)
      return glyphs.push(glyph) - 1
    },
    write() {
      const metrics = fontMetrics(font)
      const program = subsetFont(font, glyphs)
      const name = `/${subsetTag(glyphs)}+${metrics.postScriptName}`
      const descriptor = file.add({
        Type: '/FontDescriptor',
        FontName: name,
        Flags: metrics.flags,
        FontBBox: metrics.box,
        ItalicAngle: metrics.italicAngle,
        Ascent: metrics.ascent,
        Descent: metrics.descent,
        CapHeight: metrics.capHeight,
        XHeight: metrics.xHeight,
        StemV: 0,
        FontFile2: file.addStream({ Length1: program.length }, program),
      })
      const descendant = file.add({
        Type: '/Font',
        Subtype: '/CIDFontType2',
        BaseFont: name,
        CIDSystemInfo: { Registry: textString('Adobe'), Ordering: textString('Identity'), Supplement: 0 },
        FontDescriptor: descriptor,
        W: [0, glyphs.map(advance)],
        CIDToGIDMap: '/Identity',
      })
      file.write(reference, {
        Type: '/Font',
        Subtype: '/Type0',
        BaseFont: name,
        Encoding: '/Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: file.addStream({}, toUnicode(texts)),
      })
    },
  }
}

function advancesOf(font: Sfnt): (glyph: number) => number {
  const { view } = font
  const hmtx = requireTable(font, 'hmtx')
  const full = view.getUint16(requireTable(font, 'hhea') + 34)
  const scale = 1000 / view.getUint16(requireTable(font, 'head') + 18)
  return (glyph) => view.getUint16(hmtx + Math.min(glyph, full - 1) * 4) * scale
}

/** Six letters that tell subsets of one font apart (ISO 32000-1, 9.6.4), from the glyphs in them. */
function subsetTag(glyphs: readonly number[]): string {
  let hash = 0
  for (const glyph of glyphs) hash = (Math.imul(hash, 31) + glyph) >>> 0
  return Array.from({ length: 6 }, (_, i) =>
    String.fromCharCode(65 + (Math.floor(hash / 26 ** i) % 26)),
  ).join('')
}
