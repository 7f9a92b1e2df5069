import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { alignSentences } from './align-sentences.ts'
import { alignTexts } from './align-texts.ts'
import { segment } from './segment.ts'
import { segmentsOf, shown } from './testing.ts'

const english =
  'In 1990 China sent 5 observers. They were in Syria.\nThe Council met. It adopted resolution 2518. It thanked 40,000 men.'
const chinese = '1990年，中国派出5名观察员，前往叙利亚。\n安理会举行会议，通过第2518号决议。会议向4万人致谢。'

test('sentences are aligned inside the beads of paragraphs that they stand in', () => {
  const [a, b] = [segment(english, 'en', 'paragraph'), segment(chinese, 'zh-Hans', 'paragraph')]
  const found = alignSentences(a, b, alignTexts(a, b))
  expect(found.map(({ beads }) => shown(beads))).toEqual(['0,1:0', '0,1:0 2:1'])
  const [, second] = found
  expect(second?.a.map(({ text }) => text)[2]).toBe('It thanked 40,000 men.')
  for (const { start, end, text } of second?.b ?? []) expect(chinese.slice(start, end)).toBe(text)
})

test('no bead of sentences reaches over the edge of one of paragraphs, though the words do', () => {
  const a = segmentsOf(['The Council met.', 'It adopted resolution 2518.'], 'en')
  const b = segmentsOf(['安理会举行会议，', '安理会通过第2518号决议。'], 'zh-Hans')
  const paragraphs = [
    { a: [0], b: [0, 1], confidence: 1 },
    { a: [1], b: [], confidence: 1 },
  ]
  expect(alignSentences(a, b, paragraphs).map(({ beads }) => shown(beads))).toEqual(['0:0 :1', '0:'])
})

const sentence = fc.constantFrom(
  'In 1990 China sent 5 observers.',
  'It adopted resolution 2518.',
  '安理会通过第2518号决议。',
  '1990年，中国派出5名观察员。',
  '“怎么办？”',
)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '))

property.prop([fc.array(paragraph, { maxLength: 8 }), fc.array(paragraph, { maxLength: 8 })])(
  'every sentence of every paragraph stands in one bead, in order',
  (one, two) => {
    const [a, b] = [segmentsOf(one, 'en'), segmentsOf(two, 'zh-Hans')]
    const paragraphs = alignTexts(a, b)
    const found = alignSentences(a, b, paragraphs)
    expect(found.map((group) => group.paragraphs)).toEqual(paragraphs)
    for (const group of found) {
      expect(group.beads.flatMap((bead) => bead.a)).toEqual(group.a.map((_, i) => i))
      expect(group.beads.flatMap((bead) => bead.b)).toEqual(group.b.map((_, j) => j))
    }
    const words = (texts: readonly string[]) => texts.join(' ').replaceAll(/\s+/g, '')
    expect(words(found.flatMap((group) => group.a.map(({ text }) => text)))).toBe(words(one))
    expect(words(found.flatMap((group) => group.b.map(({ text }) => text)))).toBe(words(two))
  },
)

test('the sentence that only one text has is the likeliest to stand alone', () => {
  const en =
    'The farmer sold his horse. Nobody wanted the old house, which stood empty for many years. His daughter became a teacher.'
  const a = segment(en, 'en', 'paragraph')
  const b = segment('农夫把马卖掉。女儿当了教师。', 'zh-Hans', 'paragraph')
  const [found] = alignSentences(a, b, [{ a: [0], b: [0], confidence: 1 }], { omissions: 'possible' })
  const [first = 0, second = 0, third = 0] = found?.alone.a ?? []
  expect(second).toBeGreaterThan(2 * Math.max(first, third))
  expect(second).toBeLessThanOrEqual(1)
  const [back] = alignSentences(b, a, [{ a: [0], b: [0], confidence: 1 }], { omissions: 'possible' })
  expect(back?.alone).toEqual({ a: found?.alone.b, b: found?.alone.a })
})
