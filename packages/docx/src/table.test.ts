import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { columnWidths, longestWord, readableWidths } from './table.ts'

const weights = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 8 })

property.prop([weights, fc.integer({ min: 1000, max: 12_000 })])(
  'columns fill the measure exactly',
  (shares, measure) => {
    expect(columnWidths(shares, measure).reduce((a, b) => a + b, 0)).toBe(measure)
  },
)

property.prop([weights, fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 8, maxLength: 8 })])(
  'columns fill the measure and hold their longest words where there is room',
  (shares, words) => {
    const widths = readableWidths(shares, words, 10_000)
    const needed = words.slice(0, shares.length)
    expect(widths.reduce((a, b) => a + b, 0)).toBe(10_000)
    if (needed.reduce((a, b) => a + b, 0) <= 9_900)
      expect(widths.every((width, index) => width >= (needed[index] ?? 0) - 1)).toBe(true)
  },
)

test('a narrow column is widened to its longest word at the cost of the wide ones', () => {
  expect(readableWidths([1, 9, 9], [300, 500, 500], 1900)).toEqual([300, 800, 800])
})

test('Han breaks anywhere, Latin between words', () => {
  expect(longestWord('维和行动')).toBe(1)
  expect(longestWord('a on')).toBeCloseTo(1.1)
})
