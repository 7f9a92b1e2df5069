import { expect, test } from 'vitest'
import { isKnownError } from './known-errors.ts'

const pair = { a: 'ratified on 11 April 1997', b: '1997年4月21日批准' }
const alarm = {
  check: 'dates',
  severity: 'error',
  message: '',
  a: [{ start: 12, end: 25 }],
  b: [{ start: 0, end: 10 }],
} as const

test('an error of the published texts is known by its document, its check and its words', () => {
  expect(isKnownError('un-1999', alarm, pair)).toBe(true)
  expect(isKnownError('un-1999, paragraphs', alarm, pair)).toBe(true)
  expect(isKnownError('un-1993', alarm, pair)).toBe(false)
  expect(isKnownError('un-1999', { ...alarm, check: 'figures' }, pair)).toBe(false)
  expect(isKnownError('un-1999', { ...alarm, b: [] }, pair)).toBe(false)
  expect(isKnownError('un-1999', alarm, { ...pair, a: 'ratified on 12 April 1997' })).toBe(false)
})
