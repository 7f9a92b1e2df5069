import type { ShapedText } from '@diglot/layout'
import { createBytes } from './bytes.ts'
import type { EmbeddedFont } from './embedded-font.ts'

/** A stretch of glyphs of one rise, as it stands between the parentheses of a TJ array (ISO 32000-1, 9.4.3). */
export interface Stretch {
  /** Codes of two bytes, with adjustments between strings where glyphs do not follow by their own advance. */
  readonly codes: Uint8Array
  /** From the start of the text to the first glyph, and how far the pen moves from there. Thousandths of the size. */
  readonly start: number
  readonly width: number
  /** Glyphs of the text before the stretch, and in it. */
  readonly before: number
  readonly count: number
  /** Thousandths of the size above the baseline. */
  readonly rise: number
  /** What the stretch stands for, where its glyphs one by one do not say it. */
  readonly actualText: string | undefined
  /** It has a rise or an actual text. */
  readonly isMarked: boolean
}

/** A font of the file under its resource name. */
export interface Face {
  readonly id: string
  readonly font: EmbeddedFont
  /** Stretches of a shaped text, kept for the next time that it is painted. */
  readonly stretches: (shaped: ShapedText) => readonly Stretch[]
}

/** Glyph id of the box that a font shows for what it lacks. */
const notdef = 0

export function createFace(id: string, font: EmbeddedFont): Face {
  const codes = createCodes(font)
  const kept = new Map<ShapedText, readonly Stretch[]>()
  const stretches = (shaped: ShapedText): readonly Stretch[] => {
    let known = kept.get(shaped)
    if (known === undefined) {
      known = toStretches(shaped, codes, font)
      kept.set(shaped, known)
    }
    return known
  }
  return { id, font, stretches }
}

type CodeOf = (glyph: number, text: string) => number

/**
 * Character identifiers, one a glyph and text: a glyph that stands for two texts (a hyphen and a soft hyphen) stands in
 * the subset twice, so that ToUnicode gives each back (ISO 32000-1, 9.10.3). So does the box of a missing glyph, whose
 * own identifier PDF/A forbids (ISO 19005-2, 6.2.11.8): its text is lost to the eye alone, and layout has warned of it.
 */
function createCodes(font: EmbeddedFont): CodeOf {
  const first = new Map<number, { readonly code: number; readonly text: string }>()
  const further = new Map<string, number>()
  return (glyph, text) => {
    const known = first.get(glyph)
    if (known?.text === text) return known.code
    if (known === undefined && glyph !== notdef) {
      const code = font.include(glyph, shownText(text))
      first.set(glyph, { code, text })
      return code
    }
    const key = `${glyph} ${text}`
    const other = further.get(key) ?? font.include(glyph, shownText(text))
    further.set(key, other)
    return other
  }
}

/** Every code has a text in a tagged file; what is only part of a cluster has a zero-width space. */
function shownText(text: string): string {
  return text === '' ? '\u200b' : text
}

function toStretches(shaped: ShapedText, codeOf: CodeOf, font: EmbeddedFont): Stretch[] {
  let due = 0
  return groups(shaped).map(({ start, end, rise, text }) => {
    const codes = createBytes((end - start) * 4)
    const first = due + (shaped.offsets?.[start]?.[0] ?? 0)
    let pen = first
    for (let i = start; i < end; i += 1) {
      const glyph = shaped.glyphs[i] ?? notdef
      const adjustment = Math.round(due + (shaped.offsets?.[i]?.[0] ?? 0) - pen)
      if (adjustment !== 0) codes.text(`)${-adjustment}(`)
      codes.text(twoBytes(codeOf(glyph, shaped.clusters[i] ?? '')))
      pen += adjustment + font.advance(glyph)
      due += shaped.advances[i] ?? 0
    }
    return {
      codes: codes.view().slice(),
      start: first,
      width: pen - first,
      before: start,
      count: end - start,
      rise,
      actualText: text,
      isMarked: rise !== 0 || text !== undefined,
    }
  })
}

/** A code in two bytes, as a string has them. */
function twoBytes(code: number): string {
  return escaped(code >> 8) + escaped(code & 0xff)
}

/** Bytes that mean something in a string are escaped, and a bare carriage return would be read as a line feed. */
function escaped(byte: number): string {
  const character = String.fromCharCode(byte)
  if (character === '\r') return '\\r'
  return character === '(' || character === ')' || character === '\\' ? `\\${character}` : character
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
