import { create, type Font } from 'fontkit'
import { expect, test } from 'vitest'
import { readSfnt } from '@diglot/layout'
import { subsetFont } from './subset.ts'
import { fonts } from './testing.ts'

function opened(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes))
  if (!('layout' in font)) throw new Error('Cannot read the font, it is a collection')
  return font
}

/** A glyph as another reader of fonts sees it: its outline and its advance. */
function drawn(font: Font, glyph: number): string {
  const { path, advanceWidth } = font.getGlyph(glyph)
  return `${path.toSVG()} ${advanceWidth}`
}

const glyphsOf = (font: Font, text: string): number[] => [
  0,
  ...Array.from(text, (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).id),
]

test.each([
  ['latin', 'The quick brown fox, ﬁ ½'],
  ['latin', 'àéîõüçÅŽ, letters with parts'],
  ['latin-italic', 'Ærøskøbing'],
  ['han', '维和部队，1990年'],
  ['han-sans', '序言'],
] as const)('glyphs of the face %s look alike in a subset: %s', (face, text) => {
  const whole = opened(fonts[face])
  const glyphs = glyphsOf(whole, text)
  const subset = opened(subsetFont(readSfnt(fonts[face]), glyphs))
  expect(glyphs.map((_, i) => drawn(subset, i))).toEqual(glyphs.map((glyph) => drawn(whole, glyph)))
})

test('a subset has the glyphs that were asked for, in their order, and the parts of composite ones after them', () => {
  const whole = opened(fonts.latin)
  const glyphs = glyphsOf(whole, 'aea')
  const plain = opened(subsetFont(readSfnt(fonts.latin), glyphs))
  expect(plain.numGlyphs).toBe(4)
  expect(drawn(plain, 1)).toBe(drawn(plain, 3))
  expect(opened(subsetFont(readSfnt(fonts.latin), glyphsOf(whole, 'é'))).numGlyphs).toBeGreaterThan(2)
})

test('the checksums of a subset are right', () => {
  const bytes = subsetFont(readSfnt(fonts.latin), [0, 1, 2])
  const view = new DataView(bytes.buffer)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  expect(sum).toBe(0xb1b0afba)
})
