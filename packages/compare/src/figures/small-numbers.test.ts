import { expect, test } from 'vitest'
import { figures } from '../checks/figures.ts'
import { ordinals } from '../checks/ordinals.ts'
import { compared, shown } from '../testing.ts'

test.for([
  ['I read it six times.', '我看了三遍。', 'info: I read it [six times]. | 我看了[三]遍。'],
  [
    'The preceding six Articles apply.',
    '前二條準用之。',
    'info: The preceding [six] Articles apply. | 前[二]條準用之。',
  ],
  ['The two conventions are:', '十二条公约如下：', 'info: The [two] conventions are: | [十二]条公约如下：'],
] as const)('a small number in words that differs is a hint: %s %s', ([en, zh, hint]) => {
  expect(shown(compared(figures, en, zh))).toEqual([hint])
})

test('an ordinal in words that differs is a hint', () => {
  expect(shown(compared(ordinals, 'The creditor has the sixth priority.', '享有第一順位。'))).toEqual([
    'info: The creditor has the [sixth] priority. | 享有第[一]順位。',
  ])
})

test('a number that one side says once more is a hint there', () => {
  const en = 'Of four principles, we uphold all.'
  const zh = '有四个原则，我们坚持这八项原则。'
  expect(shown(compared(figures, en, zh))).toEqual(['info: 有四个原则，我们坚持这[八项原则]。'])
})

test.for([
  ['The two sides agreed.', '双方同意。'],
  ['One of them was very good.', '其中之一十分好。'],
  ['They served in Sichuan.', '他们在四川服役。'],
] as const)('what counts nothing is no number: %s %s', ([en, zh]) => {
  expect(shown(compared(figures, en, zh))).toEqual([])
})
