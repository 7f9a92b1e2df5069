import { create, type Font } from 'fontkit'
import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { fonts } from '../testing.ts'
import { openFace } from './face.ts'

const opened = (bytes: Uint8Array): Font => {
  const font = create(Buffer.from(bytes))
  if (!('layout' in font)) throw new Error('expected one font in the file')
  return font
}

const latin = openFace('latin', fonts.latin)
const italic = openFace('latin-italic', fonts['latin-italic'])
const han = openFace('han', fonts.han)
const sans = openFace('han-sans', fonts['han-sans'])
const referee = {
  latin: opened(fonts.latin),
  'latin-italic': opened(fonts['latin-italic']),
  han: opened(fonts.han),
}

const letters = Array.from(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?()“”‘’-–—éüçñÅß',
)
const word = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''))

property.prop([word])('Latin words have the glyphs and advances that fontkit gives', (text) => {
  for (const face of [latin, italic]) {
    const own = face.shape(text)
    const theirs = referee[face.id === 'latin' ? 'latin' : 'latin-italic'].layout(text)
    expect(own.glyphs).toEqual(theirs.glyphs.map((glyph) => glyph.id))
    theirs.positions.forEach((position, i) => expect(own.advances[i]).toBeCloseTo(position.xAdvance, 1))
  }
})

property.prop([fc.integer({ min: 0x4e00, max: 0x9fff })])(
  'Han characters have the glyphs that fontkit gives, an em wide',
  (codePoint) => {
    if (!han.has(codePoint)) return
    const text = String.fromCodePoint(codePoint)
    expect(han.shape(text).glyphs).toEqual(referee.han.layout(text).glyphs.map((glyph) => glyph.id))
    expect(han.shape(text).width).toBe(1000)
  },
)

test('dashes and ellipses are two ems, other Chinese marks one', () => {
  for (const face of [han, sans]) {
    expect(['——', '……', '·', '“', '”', '，', '—'].map((mark) => face.shape(mark).width)).toEqual([
      2000, 2000, 1000, 1000, 1000, 1000, 1000,
    ])
  }
})

test('marks that can be half an em wide say on which side they are blank', () => {
  expect(Array.from('，。）》”', (mark) => han.blankHalf(mark))).toEqual([
    'after',
    'after',
    'after',
    'after',
    'after',
  ])
  expect(Array.from('（《“', (mark) => han.blankHalf(mark))).toEqual(['before', 'before', 'before'])
  expect(Array.from('和—·', (mark) => han.blankHalf(mark))).toEqual([undefined, undefined, undefined])
})

test('a ligature is one glyph that stands for its letters', () => {
  const shaped = latin.shape('offices')
  expect(shaped.clusters.join('')).toBe('offices')
  expect(shaped.glyphs.length).toBeLessThan(7)
})

test('a letter and its combining mark are the composed glyph', () => {
  expect(latin.shape('e\u0301').glyphs).toEqual(latin.shape('é').glyphs)
  expect(latin.shape('e\u0301').clusters).toEqual(['e\u0301'])
})

test('a word is shaped once', () => {
  expect(latin.shape('peace')).toBe(latin.shape('peace'))
})

test('bytes that are no TrueType font are refused', () => {
  expect(() => openFace('latin', new Uint8Array(64))).toThrow(RangeError)
})
