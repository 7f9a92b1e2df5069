import { expect, test } from 'vitest'
import { isPartialDate } from '../index.ts'

test('a date has a year, a month of two figures and a day of two figures, or stops before', () => {
  expect(['2020', '2020-08', '2020-08-31'].filter((text) => !isPartialDate(text))).toEqual([])
  expect(['', '20', '2020-8', '2020-08-', '2020-08-31T00', 'August'].filter(isPartialDate)).toEqual([])
})
