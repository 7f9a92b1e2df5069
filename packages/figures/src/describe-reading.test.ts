import { expect, test } from 'vitest'
import { describeReading } from './describe-reading.ts'
import type { Reading } from './reading.ts'

test.each<[Reading, string]>([
  [
    { type: 'quantity', amount: 40_000, unit: 'deployment', bound: 'more-than' },
    'more than 40,000 deployments',
  ],
  [{ type: 'quantity', amount: 14_000, bound: 'about' }, 'about 14,000 (no unit)'],
  [{ type: 'range', from: 10, to: 15, unit: 'mission' }, '10 to 15 missions'],
  [{ type: 'range', from: 10, to: 15, bound: 'nearly' }, 'nearly 10 to 15 (no unit)'],
  [{ type: 'ordinal', ordinal: 2, of: 'rank' }, '2nd place'],
  [{ type: 'ordinal', ordinal: 21 }, '21st'],
  [{ type: 'date', date: '2006-07-25' }, '25 July 2006'],
  [{ type: 'date', month: 7, day: 25 }, '25 July (no year)'],
  [{ type: 'date', month: 5 }, 'May (no year)'],
  [{ type: 'period', from: '1990-04' }, 'April 1990 – present'],
])('%j is described as %s', (reading, words) => {
  expect(describeReading(reading)).toBe(words)
})

test.each<[string, Reading]>([
  ['4万余人次', { type: 'quantity', amount: 40_000, unit: 'deployment', bound: 'more-than' }],
  ['25（无单位）', { type: 'quantity', amount: 25 }],
  ['约10至15项维和行动', { type: 'range', from: 10, to: 15, unit: 'mission', bound: 'about' }],
  ['第21', { type: 'ordinal', ordinal: 21 }],
  ['7月25日（无年份）', { type: 'date', month: 7, day: 25 }],
])('is described in Chinese for a Chinese report: %s', (said, reading) => {
  expect(describeReading(reading, 'zh-Hans')).toBe(said)
})
