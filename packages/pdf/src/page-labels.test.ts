import { romanNumeral } from '@diglot/core'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { LabelRange } from './page-labels.ts'
import { labelRanges } from './page-labels.ts'

/** The label that a reader shows for a page (ISO 32000-1, 12.4.2). */
function shown(ranges: readonly LabelRange[], page: number): string {
  const range = ranges.findLast(({ from }) => from <= page)
  const value = (range?.start ?? 1) + page - (range?.from ?? 0)
  const numeral = { D: String(value), R: romanNumeral(value), r: romanNumeral(value).toLowerCase() }
  return (range?.prefix ?? '') + (range?.style ? numeral[range.style] : '')
}

test('front matter in roman numerals, then the text from 1', () => {
  expect(labelRanges(['i', 'ii', 'iii', '1', '2'])).toEqual([
    { from: 0, style: 'r', start: 1 },
    { from: 3, style: 'D', start: 1 },
  ])
})

test('a page without a number has none', () => {
  expect(labelRanges(['', 'ii', 'iii'])).toEqual([{ from: 0 }, { from: 1, style: 'r', start: 2 }])
})

test('numbers that jump begin a range', () => {
  expect(labelRanges(['1', '2', '5', '6'])).toEqual([
    { from: 0, style: 'D', start: 1 },
    { from: 2, style: 'D', start: 5 },
  ])
})

const labels = fc.oneof(
  fc.integer({ min: 1, max: 3999 }).map(String),
  fc.integer({ min: 1, max: 3999 }).map(romanNumeral),
  fc.integer({ min: 1, max: 3999 }).map((n) => romanNumeral(n).toLowerCase()),
  fc.constantFrom('', 'A', '12a', 'IIII', 'xv-2', '007', '附录'),
)

test.prop([fc.array(labels)])('every page shows the label that is printed on it', (printed) => {
  const ranges = labelRanges(printed)
  expect(printed.map((_, page) => shown(ranges, page))).toEqual(printed)
})
