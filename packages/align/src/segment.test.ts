import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { segment, segmentUnits } from './segment.ts'

function texts(text: string, lang: 'en' | 'zh-Hans', unit: 'line' | 'paragraph' | 'sentence'): string[] {
  return segment(text, lang, unit).map((found) => found.text)
}

test('lines: every line, empty ones too, however lines end; the last needs no end', () => {
  expect(texts('one\r\n\n two \rthree', 'en', 'line')).toEqual(['one', '', 'two', 'three'])
  expect(texts('one\n', 'en', 'line')).toEqual(['one'])
  expect(texts('', 'en', 'line')).toEqual([])
})

test('paragraphs: lines with words in them', () => {
  expect(texts('one\n\n \ntwo\n', 'en', 'paragraph')).toEqual(['one', 'two'])
})

describe('sentences', () => {
  test('English ones end with a mark and the quotation marks that close there', () => {
    expect(texts('He said: “Go.” She went! Why? Nobody knows.', 'en', 'sentence')).toEqual([
      'He said: “Go.”',
      'She went!',
      'Why?',
      'Nobody knows.',
    ])
  })

  test('titles, initials, labels, abbreviations and decimals end none', () => {
    for (const sentence of [
      'Mr. Wilmot took the Chair.',
      'The U.N. Charter and J. R. Smith were there.',
      '22. The Board concluded.',
      'See No. 5, e.g. this one.',
      'It grew by 3.5 per cent.',
    ]) {
      expect(texts(`${sentence} So be it.`, 'en', 'sentence')).toEqual([sentence, 'So be it.'])
    }
  })

  test('Chinese ones need no space, and go on after a question in quotation marks', () => {
    expect(
      texts('他说：“走。”她走了！为什么？没人知道……「怎么办？」，他问。', 'zh-Hans', 'sentence'),
    ).toEqual(['他说：“走。”', '她走了！', '为什么？', '没人知道……', '「怎么办？」，他问。'])
  })
})

property.prop([
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('en', 'zh-Hans'),
  fc.constantFrom(...segmentUnits),
])(
  'segments stand where they say, in order, and nothing but white space stands between',
  (text, lang, unit) => {
    let at = 0
    for (const found of segment(text, lang, unit)) {
      expect(text.slice(found.start, found.end)).toBe(found.text)
      expect(text.slice(at, found.start).trim()).toBe('')
      at = found.end
    }
    expect(text.slice(at).trim()).toBe('')
  },
)
