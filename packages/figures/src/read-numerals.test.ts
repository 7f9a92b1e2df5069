import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumerals } from './read-numerals.ts'

function said(text: string, lang: 'en' | 'zh-Hans'): string {
  return readNumerals(text, lang)
    .map(
      ({ start, end, value, form }) =>
        `${text.slice(start, end)} ${value}${form === 'number' ? '' : ` ${form}`}`,
    )
    .join(', ')
}

test('numbers that count nothing are numerals too', () => {
  expect(said('one of both', 'en')).toBe('one 1, both 2')
  expect(said('resolution 47/203', 'en')).toBe('47 47, 203 203')
  expect(said('统一双方', 'zh-Hans')).toBe('一 1, 双 2')
})

test('what is written inside a numeral counts too', () => {
  expect(said('1.2 million', 'en')).toBe('1.2 million 1200000, 1.2 1.2')
  expect(said('一百二十', 'zh-Hans')).toBe('一百二十 120, 百二十 120, 二十 20, 十 10')
  expect(said('一九九二年', 'zh-Hans')).toBe('一 1, 一九九二 1992')
})

test('months and ordinals are told from other numbers', () => {
  expect(said('the third of May', 'en')).toBe('third 3 ordinal, third 0.3333333333333333, May 5 month')
  expect(said('第三届于5月', 'zh-Hans')).toBe('三 3 ordinal, 5 5 month, 5 5')
})

test('the parts of a time of day and of a numbered part stand by themselves', () => {
  expect(said('at 2.30 pm', 'en')).toBe('2 2, 30 30')
  expect(said('Article 15.3', 'en')).toBe('15 15, 3 3')
})

test('days of the week say no numbers', () => {
  expect(said('星期三', 'zh-Hans')).toBe('')
})

test('numerals of any text stand inside it', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('en', 'zh-Hans'), (text, lang) => {
      for (const { start, end, value } of readNumerals(text, lang)) {
        expect(start).toBeLessThan(end)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(value).not.toBeNaN()
      }
    }),
    { seed: 1990 },
  )
})
