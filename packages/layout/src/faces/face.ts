import type { FaceId, ShapedText } from '../pages.ts'
import { readCharacterMap } from './character-map.ts'
import { readFullWidths } from './full-width.ts'
import { readHalfWidths, type HalfWidth } from './half-width.ts'
import { readLigatures } from './ligatures.ts'
import { readPairKerning } from './pair-kerning.ts'
import { readSfnt, requireTable } from './sfnt.ts'

/** A face that shapes text: each distinct word once, kept for as long as the face. */
export interface Face {
  readonly id: FaceId
  has(codePoint: number): boolean
  /** Shapes a word; what the face lacks is shown as 〓, the printers' sign for a letter that they have none of, if it has that. */
  shape(text: string): ShapedText
  /** Whether a mark has a blank half, and on which side: `after` for 。and ）, `before` for （. */
  blankHalf(text: string): 'before' | 'after' | undefined
}

/**
 * Marks that fill an em each in Han text (GB/T 15834). Noto Serif SC sets —— at 1.69 em without `fwid`, and · at .33 em
 * with it too.
 */
const emWide = /^[—…·“”‘’]+$/

const opened = new WeakMap<Uint8Array, Face>()

/** Opens a font file; the same bytes give the same face, with all that it has shaped. */
export function openFace(id: FaceId, bytes: Uint8Array): Face {
  const known = opened.get(bytes)
  if (known?.id === id) return known
  const face = readFace(id, bytes)
  opened.set(bytes, face)
  return face
}

function readFace(id: FaceId, bytes: Uint8Array): Face {
  const font = readSfnt(bytes)
  const { view } = font
  const han = id.startsWith('han')
  const script = han ? 'hani' : 'latn'
  const scale = 1000 / view.getUint16(requireTable(font, 'head') + 18)
  const metrics = requireTable(font, 'hmtx')
  const lastMetric = view.getUint16(requireTable(font, 'hhea') + 34) - 1
  const glyphOf = readCharacterMap(font)
  const kerning = readPairKerning(font, script)
  const standIn = glyphOf(0x3013)
  const ligatures = readLigatures(font, script, ['ccmp', 'liga'])
  const halves: ReadonlyMap<number, HalfWidth> = han ? readHalfWidths(font, script) : new Map()
  const fullWidths: ReadonlyMap<number, number> = han ? readFullWidths(font, script) : new Map()
  const words = new Map<string, ShapedText>()
  const blanks = new Map<string, 'before' | 'after' | 'none'>()

  const advance = (glyph: number): number => view.getUint16(metrics + 4 * Math.min(glyph, lastMetric)) * scale

  const shape = (text: string): ShapedText => {
    const glyphs: number[] = []
    const clusters: string[] = []
    for (const cluster of clustersOf(text)) {
      const composed = cluster.normalize('NFC')
      // A mark that composes with its base is one glyph; other marks keep their own.
      const written = glyphOf(composed.codePointAt(0) ?? 0) === 0 ? cluster : composed
      for (const [i, character] of Array.from(written).entries()) {
        glyphs.push(glyphOf(character.codePointAt(0) ?? 0) || standIn)
        clusters.push(i === 0 ? cluster : '')
      }
    }
    if (ligatures.size > 0) substitute(glyphs, clusters, ligatures)
    const offsets: (readonly [number, number])[] = []
    const advances: number[] = []
    for (const [i, cluster] of clusters.entries()) {
      const wide = han && emWide.test(cluster)
      const plain = glyphs[i] ?? 0
      const glyph = wide ? (fullWidths.get(plain) ?? plain) : plain
      glyphs[i] = glyph
      const own = advance(glyph)
      const next = glyphs[i + 1]
      const due = wide ? cluster.length * 1000 : own + (next === undefined ? 0 : kerning(glyph, next) * scale)
      offsets.push([wide ? (due - own) / 2 : 0, 0])
      advances.push(due)
    }
    const width = advances.reduce((sum, each) => sum + each, 0)
    const moved = offsets.some(([x]) => x !== 0)
    return { face: id, text, glyphs, advances, clusters, width, offsets: moved ? offsets : undefined }
  }

  return {
    id,
    has: (codePoint) => glyphOf(codePoint) !== 0,
    shape(text) {
      let word = words.get(text)
      if (word === undefined) {
        word = shape(text)
        words.set(text, word)
      }
      return word
    },
    blankHalf(text) {
      let side = blanks.get(text)
      if (side === undefined) {
        side = sideOf(halves.get(glyphOf(text.codePointAt(0) ?? 0)), scale)
        blanks.set(text, side)
      }
      return side === 'none' ? undefined : side
    },
  }
}

/** Half an em taken from the advance, and from which side of the glyph. */
function sideOf(half: HalfWidth | undefined, scale: number): 'before' | 'after' | 'none' {
  if (half === undefined || half.advance * scale > -400) return 'none'
  return half.placement === 0 ? 'after' : half.placement * scale <= -400 ? 'before' : 'none'
}

const marks = /\p{M}/u

/** Base characters with the marks that combine with them. */
function clustersOf(text: string): readonly string[] {
  return marks.test(text) ? (text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) : Array.from(text)
}

/** Puts ligatures in place, the first that matches at each glyph. */
function substitute(
  glyphs: number[],
  clusters: string[],
  ligatures: ReadonlyMap<number, readonly { readonly rest: readonly number[]; readonly glyph: number }[]>,
): void {
  for (let i = 0; i < glyphs.length; i++) {
    const first = glyphs[i]
    const found =
      first === undefined
        ? undefined
        : ligatures.get(first)?.find(({ rest }) => rest.every((glyph, k) => glyphs[i + 1 + k] === glyph))
    if (found === undefined) continue
    const count = found.rest.length + 1
    glyphs.splice(i, count, found.glyph)
    clusters.splice(i, count, clusters.slice(i, i + count).join(''))
  }
}
