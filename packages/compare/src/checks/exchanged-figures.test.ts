import { expect, test } from 'vitest'
import { compared, shown } from '../testing.ts'
import { exchangedFigures } from './exchanged-figures.ts'

/** Pairs from which to learn that men are 男性 and women 女性. */
const taught = [
  ['The men left in May.', '男性五月离开。'],
  ['The women came in June.', '女性六月来到。'],
  ['Women lead the team.', '女性领导该队。'],
  ['Men guard the camp.', '男性守卫营地。'],
  ['Men and women train together.', '男性和女性一同训练。'],
  ['No women were hurt.', '没有女性受伤。'],
  ['Two of the men were hurt.', '两名男性受伤。'],
]

function found(en: string, zh: string): string[] {
  const [english, chinese] = [0, 1].map((side) => taught.map((pair) => `${pair[side] ?? ''}\n`).join(''))
  return shown(compared(exchangedFigures, `${english}${en}`, `${chinese}${zh}`))
}

test('two figures that count what the other counts on the other side', () => {
  expect(found('They were 7 women and 5 men.', '有5名女性和7名男性。')).toEqual([
    'info: They were [7 women] and [5 men]. | 有[5名]女性和[7名]男性。',
  ])
})

test('not where the order alone is another', () => {
  expect(found('They were 7 women and 5 men.', '有5名男性和7名女性。')).toEqual([])
})

test.for([
  [
    'units',
    'It built 300 kilometres of roads in 20 weeks.',
    '20公里道路用了300周建成。',
    ['warning: It built [300 kilometres] of roads in [20] weeks. | [20公里]道路用了[300周]建成。'],
  ],
  ['units in another order', 'It built 300 kilometres in 20 weeks.', '用了20周建成300公里。', []],
  [
    'what is numbered',
    'See Article 3, paragraph 12, of the Act.',
    '见该法第十二条第三款。',
    ['warning: See Article [3], paragraph [12], of the Act. | 见该法第[十二]条第[三]款。'],
  ],
  [
    'the number of a paragraph',
    '95. It spent $169,500 on travel.',
    '169 500. 旅费为$95。',
    ['warning: [95]. It spent [$169,500] on travel. | [169 500]. 旅费为[$95]。'],
  ],
] as const)('tells by %s', ([, en, zh, issues]) => {
  expect(shown(compared(exchangedFigures, en, zh))).toEqual(issues)
})
