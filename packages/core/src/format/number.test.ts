import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { formatNumber } from '../index.ts'

test.each([
  [25, '25', '25'],
  [2064, '2,064', '2064'],
  [25_768, '25,768', '25768'],
  [40_000, '40,000', '4万'],
  [14_000, '14,000', '1.4万'],
  [246_000, '246,000', '24.6万'],
  [33_620_000, '33,620,000', '3362万'],
  [100_000_000, '100,000,000', '1亿'],
  [2.5, '2.5', '2.5'],
  [-3, '−3', '−3'],
])('%d is written %s in English and %s in Chinese', (n, en, zh) => {
  expect(formatNumber(n, 'en')).toBe(en)
  expect(formatNumber(n, 'zh-Hans')).toBe(zh)
})

test('what is no number is refused', () => {
  expect(() => formatNumber(Number.NaN, 'en')).toThrow('expected a finite number')
})

property.prop([fc.integer({ min: 0, max: 1e12 })])('shortening with 万 and 亿 loses nothing', (n) => {
  const [, figure = '', unit = ''] = /^([\d.]+)([万亿]?)$/.exec(formatNumber(n, 'zh-Hans')) ?? []
  const scale = unit === '亿' ? 1e8 : unit === '万' ? 1e4 : 1
  expect(Math.round(Number(figure) * scale)).toBe(n)
})
