import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { alignAnchors, type AnchoredText } from './align-anchors.ts'
import { shown } from './testing.ts'

function inEnglish(...ids: string[]): AnchoredText {
  return { lang: 'en', ids }
}

function inChinese(...ids: string[]): AnchoredText {
  return { lang: 'zh-Hans', ids }
}

test('a block answers to the block of the same id', () => {
  expect(shown(alignAnchors(inEnglish('p1', 'p2'), inChinese('p1', 'p2')))).toBe('0:0 1:1')
})

test('a block of one language only stands alone, where it stands', () => {
  const beads = alignAnchors(inEnglish('p1', 'p1a', 'p2'), inChinese('p0', 'p1', 'p2', 'p3'))
  expect(shown(beads)).toBe(':0 0:1 1: 2:2 :3')
})

test('the exceptions of a document join blocks, or leave them alone though their ids are the same', () => {
  const joined = [{ en: ['p1', 'p2'], 'zh-Hans': ['p1'] }]
  expect(shown(alignAnchors(inEnglish('p1', 'p2', 'p3'), inChinese('p1', 'p3'), joined))).toBe('0,1:0 2:1')
  const apart = [
    { en: ['p1'], 'zh-Hans': [] },
    { en: [], 'zh-Hans': ['p1'] },
  ]
  expect(shown(alignAnchors(inEnglish('p1', 'p2'), inChinese('p1', 'p2'), apart))).toBe(':0 0: 1:1')
})

test('beads cross where editions order their blocks differently', () => {
  expect(shown(alignAnchors(inEnglish('a', 'b', 'c'), inChinese('b', 'a', 'c')))).toBe('0:1 1:0 2:2')
})

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'))

property.prop([ids, ids, fc.subarray(['a', 'b', 'c']), fc.subarray(['d', 'e', 'f'])])(
  'every block stands in one bead',
  (en, zh, someEn, someZh) => {
    const beads = alignAnchors(inEnglish(...en), inChinese(...zh), [{ en: someEn, 'zh-Hans': someZh }])
    const places = (texts: readonly string[]) => texts.map((_, i) => i)
    const ascending = (one: number, two: number) => one - two
    expect(beads.flatMap(({ a }) => a).toSorted(ascending)).toEqual(places(en))
    expect(beads.flatMap(({ b }) => b).toSorted(ascending)).toEqual(places(zh))
  },
)
