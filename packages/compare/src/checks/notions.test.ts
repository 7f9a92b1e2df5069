import { expect, test } from 'vitest'
import { compared, shown } from '../testing.ts'
import type { Name } from '../names/name.ts'
import { notions } from './notions.ts'

test.for([
  ['He served in south Lebanon.', '他在黎巴嫩服役。', 'info: He served in [south] Lebanon.'],
  ['They built a bridge near Raga.', '他们在拉加西部建桥。', 'info: 他们在拉加[西部]建桥。'],
  [
    'Corporal Li Lei died in the action.',
    '战士李磊在行动中牺牲。',
    'info: [Corporal] Li Lei died in the action.',
  ],
  [
    'The squad was pledged to the system.',
    '该警队晋升为快速部署等级。',
    'info: The squad was [pledged] to the system.',
  ],
  ['It provides all support.', '提供力所能及的支持。', 'info: 提供[力所能及]的支持。'],
  ['Troops went to the exercise.', '每年派实兵参加演习。', 'info: [每年]派实兵参加演习。'],
  ['Training Foreign Troops', '（三）完成为各国培训人员任务', 'info: （三）[完成]为各国培训人员任务'],
  ['Thirteen of them were appointed.', '13名军人担任要职。', 'info: [Thirteen of them] were appointed.'],
  ['A seminar on French for officers.', '举办非洲法语区军官研讨会。', 'info: 举办[非洲]法语区军官研讨会。'],
] as const)('what one side alone says is a hint: %s %s', ([en, zh, hint]) => {
  expect(shown(compared(notions, en, zh))).toContain(hint)
})

test.for([
  ['It lies in the east of the DRC.', '位于刚果（金）东部。'],
  ['Sergeant Yang Shupeng served.', '中士杨树朋服役。'],
  ['China honored its commitments.', '中国履行了承诺。'],
  ['The training was completed.', '培训完成。'],
  ['Held for the first time.', '首次举办。'],
  ['The General Assembly met in New York.', '联大在纽约举行会议。'],
] as const)('what both sides say is no hint: %s %s', ([en, zh]) => {
  expect(shown(compared(notions, en, zh))).toEqual([])
})

test('a point of the compass in a name is part of the name', () => {
  const name: Name = { id: 'ss', kind: 'place', forms: { en: ['South Sudan'], 'zh-Hans': ['南苏丹'] } }
  expect(shown(compared(notions, 'It went to South Sudan.', '该部队赴该国。', { names: [name] }))).toEqual([])
})

test('what the line beside says on the other side alone has moved there', () => {
  const found = compared(notions, 'It meets every year.\nAll members attend.', '各成员开会。\n成员每年出席。')
  expect(shown(found)).toEqual([])
})
