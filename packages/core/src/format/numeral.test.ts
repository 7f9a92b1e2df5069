import { expect, test } from 'vitest'
import { formatList, hanNumeral, letter, noteSign, romanNumeral } from '../index.ts'

test('roman numerals', () => {
  expect([1, 4, 9, 14, 40, 1990].map(romanNumeral)).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'MCMXC'])
  expect(() => romanNumeral(0)).toThrow('expected an integer from 1 to 3999')
})

test('Chinese numerals', () => {
  expect([1, 10, 11, 20, 25].map(hanNumeral)).toEqual(['一', '十', '十一', '二十', '二十五'])
  expect(() => hanNumeral(100)).toThrow('expected an integer from 1 to 99')
})

test('letters go on after z', () => {
  expect([1, 26, 27, 52, 53].map(letter)).toEqual(['a', 'z', 'aa', 'az', 'ba'])
})

test('Chinese notes have circled figures as far as there are any', () => {
  expect([
    noteSign(1, 'zh-Hans'),
    noteSign(20, 'zh-Hans'),
    noteSign(21, 'zh-Hans'),
    noteSign(1, 'en'),
  ]).toEqual(['①', '⑳', '21', '1'])
})

test('lists end as each language ends them', () => {
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c')
  expect(formatList(['甲', '乙', '丙'], 'zh-Hans')).toBe('甲、乙和丙')
  expect(formatList(['a'], 'en')).toBe('a')
})
