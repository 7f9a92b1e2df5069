import { expect, test } from 'vitest'
import { formatDate, formatPeriod } from '../index.ts'

test('a date is written as precisely as it is known', () => {
  expect(formatDate('2006-07-25', 'en')).toBe('25 July 2006')
  expect(formatDate('2020-08', 'en')).toBe('August 2020')
  expect(formatDate('2020', 'en')).toBe('2020')
  expect(formatDate('2006-07-25', 'zh-Hans')).toBe('2006年7月25日')
  expect(formatDate('2020-08', 'zh-Hans')).toBe('2020年8月')
  expect(formatDate('2020', 'zh-Hans')).toBe('2020年')
})

test('a period without an end is open', () => {
  expect(formatPeriod({ from: '1991-04', to: '2003-01' }, 'en')).toBe('April 1991 – January 2003')
  expect(formatPeriod({ from: '1990-04' }, 'en')).toBe('April 1990 – present')
  expect(formatPeriod({ from: '1991-04', to: '2003-01' }, 'zh-Hans')).toBe('1991年4月至2003年1月')
  expect(formatPeriod({ from: '1990-04' }, 'zh-Hans')).toBe('1990年4月至今')
})
