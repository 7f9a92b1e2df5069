import { expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { nearest } from './nearest.ts'

test.each([
  ['mission', 'mission', 0],
  ['misson', 'mission', 1],
  ['misssion', 'mission', 1],
  ['mussion', 'mission', 1],
  ['acronmy', 'acronym', 1],
  ['', 'abc', 3],
  ['kitten', 'sitting', 3],
])('from %s to %s it is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
  expect(editDistance(b, a)).toBe(distance)
})

test('the nearest name is suggested, whatever its case', () => {
  expect(nearest('Misson', ['person', 'mission', 'mission-area'])).toBe('mission')
})

test('nothing is suggested when no name is near', () => {
  expect(nearest('colour', ['id', 'kind', 'preferred'])).toBeUndefined()
  expect(nearest('x', ['ab'])).toBeUndefined()
})
