import { expect, test } from 'vitest'
import { compared, shown } from '../testing.ts'
import { openLists } from './open-lists.ts'

test('a list that only one side leaves open is a hint', () => {
  expect(
    shown(
      compared(
        openLists,
        'Troops from France, Senegal and Spain met.',
        '法国、塞内加尔、西班牙等国部队会面。',
      ),
    ),
  ).toEqual(['info: Troops from [France, Senegal and Spain] met. | [法国、塞内加尔、西班牙]等国部队会面。'])
})

test.for([
  ['Countries including Laos and Zambia took part.', '老挝、赞比亚等国参加。'],
  ['Laos, Zambia and other countries took part.', '老挝、赞比亚等国参加。'],
  ['Laos and Zambia took part.', '老挝和赞比亚参加。'],
] as const)('lists that both sides leave open or closed agree: %s %s', ([en, zh]) => {
  expect(shown(compared(openLists, en, zh))).toEqual([])
})
