import type { ShapedText } from '@diglot/layout'
import { number } from './number.ts'
import type { PdfFont } from './pdfkit.ts'

/**
 * A stretch of glyphs as elements of a TJ array (ISO 32000-1, 9.4.3): hexadecimal CIDs and adjustments in thousandths.
 */
interface Stretch {
  readonly elements: string
  /** Thousandths of the size above the baseline. */
  readonly rise: number
  /** What the stretch stands for, where its glyphs one by one do not say it. */
  readonly actualText?: string
}

/** A font of the file under its resource name. */
export interface Face {
  readonly id: string
  readonly font: PdfFont
  /** Stretches of a shaped text, kept for the next time that it is painted. */
  readonly stretches: (shaped: ShapedText) => readonly Stretch[]
}

/** Glyph id of the box that a font shows for what it lacks. */
const notdef = 0

export function createFace(font: PdfFont): Face {
  const cids = createCids(font)
  const kept = new WeakMap<ShapedText, readonly Stretch[]>()
  const stretches = (shaped: ShapedText): readonly Stretch[] => {
    const known = kept.get(shaped)
    if (known) return known
    const made = toStretches(shaped, cids)
    kept.set(shaped, made)
    return made
  }
  return { id: font.id, font, stretches }
}

interface Cid {
  /** Four hexadecimal digits. */
  readonly hex: string
  /** Advance that the font gives, thousandths of the size. */
  readonly width: number
  readonly text: string
}

type CidOf = (glyph: number, text: string) => Cid

/**
 * Character identifiers, one a glyph and text: a glyph that stands for two texts (a hyphen and a soft hyphen) stands in
 * the subset twice, so that ToUnicode gives each back (ISO 32000-1, 9.10.3). So does the box of a missing glyph, whose
 * own identifier PDF/A forbids (ISO 19005-2, 6.2.11.8): its text is lost to the eye alone, and layout has warned of it.
 */
function createCids(font: PdfFont): CidOf {
  const first = new Map<number, Cid>()
  const further = new Map<string, Cid>()
  const include = (cid: number, glyph: number, text: string): Cid => {
    const width = font.font.getGlyph(glyph).advanceWidth * font.scale
    font.widths[cid] = width
    font.unicode[cid] = codePoints(text)
    return { hex: cid.toString(16).padStart(4, '0'), width, text }
  }
  return (glyph, text) => {
    const known = first.get(glyph)
    if (known?.text === text) return known
    if (known === undefined && glyph !== notdef) {
      const cid = include(font.subset.includeGlyph(glyph), glyph, text)
      first.set(glyph, cid)
      return cid
    }
    const key = `${glyph} ${text}`
    const other = further.get(key) ?? include(font.subset.glyphs.push(glyph) - 1, glyph, text)
    further.set(key, other)
    return other
  }
}

/** Every code has a text in a tagged file; what is only part of a cluster has a zero-width space. */
function codePoints(text: string): number[] {
  return Array.from(text === '' ? '\u200b' : text, (character) => character.codePointAt(0) ?? 0)
}

function toStretches(shaped: ShapedText, cidOf: CidOf): Stretch[] {
  return groups(shaped).map(({ start, end, rise, text }) => {
    const elements = createElements()
    for (let i = start; i < end; i += 1) {
      const cid = cidOf(shaped.glyphs[i] ?? notdef, shaped.clusters[i] ?? '')
      const shift = shaped.offsets?.[i]?.[0] ?? 0
      elements.move(shift)
      elements.show(cid.hex)
      elements.move((shaped.advances[i] ?? cid.width) - cid.width - shift)
    }
    return { elements: elements.end(), rise, ...(text === undefined ? {} : { actualText: text }) }
  })
}

interface Group {
  readonly start: number
  end: number
  readonly rise: number
  readonly text: string | undefined
}

/** Glyphs of one rise, clusters of several glyphs apart. */
function groups({ glyphs, clusters, offsets }: ShapedText): Group[] {
  const found: Group[] = []
  for (let start = 0; start < glyphs.length;) {
    let end = start + 1
    while (end < glyphs.length && clusters[end] === '') end += 1
    const cluster = end - start > 1 ? clusters[start] : undefined
    for (let i = start; i < end; i += 1) {
      const rise = offsets?.[i]?.[1] ?? 0
      const last = found.at(-1)
      if (last && last.rise === rise && last.text === undefined && cluster === undefined) last.end = i + 1
      else if (last && i > start && last.rise === rise) last.end = i + 1
      else found.push({ start: i, end: i + 1, rise, text: i > start ? '' : cluster })
    }
    start = end
  }
  return found
}

interface Elements {
  readonly show: (hex: string) => void
  /** Moves right by thousandths of the size. */
  readonly move: (distance: number) => void
  readonly end: () => string
}

function createElements(): Elements {
  let written = ''
  let open = false
  let pending = 0
  return {
    move: (distance) => {
      pending += distance
    },
    show: (hex) => {
      const adjustment = number(-pending)
      pending = 0
      if (adjustment !== '0') {
        written += open ? `>${adjustment}<` : `${adjustment}<`
      } else if (!open) written += '<'
      open = true
      written += hex
    },
    end: () => {
      const adjustment = number(-pending)
      return `${written}${open ? '>' : ''}${adjustment === '0' ? '' : adjustment}`
    },
  }
}
