import { expect, test } from 'vitest'
import type { Check } from '../check.ts'
import { compared, messages, shown } from '../testing.ts'
import { currencies } from './currencies.ts'
import { figures } from './figures.ts'
import { hedges } from './hedges.ts'
import { ordinals } from './ordinals.ts'
import { personsDeployments } from './persons-deployments.ts'
import { ranges } from './ranges.ts'
import { sectionNumbers } from './section-numbers.ts'
import { units } from './units.ts'

function found(check: Check, en: string, zh: string): string[] {
  return shown(compared(check, en, zh))
}

test.for([
  [
    'a digit',
    'It cost $598,100.',
    '费用为589 100美元。',
    ['error: It cost [$598,100]. | 费用为[589 100美元]。'],
  ],
  [
    'a magnitude',
    'It spent 3 million yuan.',
    '花费3亿元。',
    ['error: It spent [3 million yuan]. | 花费[3亿元]。'],
  ],
  [
    'what one side lacks',
    'Of 40 bridges 25 stand.',
    '40座桥梁仍在。',
    ['warning: Of 40 bridges [25] stand.'],
  ],
  ['nothing where scripts differ', 'some 1.2 million people', '约一百二十万人', []],
  [
    'a hint where one side explains in brackets',
    'NT$28 billion (about US$875 million)',
    '二百八十亿元',
    ['info: NT$28 billion ([about US$875 million])'],
  ],
  ['nothing where decades are years', 'in the past three decades', '30年来', []],
  ['nothing where a half is 50 per cent', 'half of the members', '百分之五十的成员', []],
  ['nothing where an hour is told by another clock', 'until 2.30 pm', '至14时30分', []],
] as const)('figures: %s', ([, en, zh, issues]) => {
  expect(found(figures, en, zh)).toEqual(issues)
})

test('figures: the message says what each side means', () => {
  const comparison = compared(figures, 'It cost $598,100.', '费用为589 100美元。')
  expect(messages(comparison)).toEqual(['“$598,100” says 598,100, “589 100美元” says 589,100'])
  expect(messages(comparison, 'zh-Hans')).toEqual([
    '双方不一致：一方为“$598,100”（即59.81万），另一方为“589 100美元”（即58.91万）',
  ])
  expect(comparison.issues[0]?.b.value).toEqual({ en: '589,100 US dollars', 'zh-Hans': '58.91万美元' })
})

test('figures: what moved into the next sentence is no issue', () => {
  const en = 'It built many bridges.\nThere were 40 of them, and 12 wells.'
  const zh = '修建桥梁40座。\n还有12口井。'
  expect(found(figures, en, zh)).toEqual([])
})

test.for([
  ['5 days', '5周', ['error: for [5 days] | 为期[5周]']],
  ['17 kilometres', '17英里', ['error: for [17 kilometres] | 为期[17英里]']],
  ['17 kilometres', '17千米', []],
  ['half a year', '6个月', []],
  ['6.4 per cent', '6.4个百分点', ['error: for [6.4 per cent] | 为期[6.4个百分点]']],
] as const)('units: %s against %s', ([en, zh, issues]) => {
  expect(found(units, `for ${en}`, `为期${zh}`)).toEqual(issues)
})

test.for([
  ['US$5 million', '500万欧元', 1],
  ['a levy of $4,000', '征费4,000日元', 1],
  ['HK$5 million', '500万元', 0],
  ['$5 million', '500万美元', 0],
] as const)('currencies: %s against %s', ([en, zh, count]) => {
  expect(found(currencies, en, zh)).toHaveLength(count)
})

test.for([
  ['14,000 landmines', '1.4万余枚地雷', ['info: [14,000 landmines] | [1.4万余枚地雷]']],
  ['over 14,000 landmines', '1.4万余枚地雷', []],
  ['nearly 14,000 landmines', '1.4万余枚地雷', ['warning: [nearly 14,000 landmines] | [1.4万余枚地雷]']],
  ['shall not exceed 20 days', '不得超过20天', []],
] as const)('hedges: %s against %s', ([en, zh, issues]) => {
  expect(found(hedges, en, zh)).toEqual(issues)
})

test.for([
  ['over 40,000 peacekeepers', '4万余人次', 1],
  ['over 40,000 peacekeepers', '4万余人', 0],
  ['eight missions', '8个任务区', 1],
] as const)('persons and deployments: %s against %s', ([en, zh, count]) => {
  expect(found(personsDeployments, en, zh)).toHaveLength(count)
})

test('ranges: both ends stand on both sides', () => {
  expect(found(ranges, '10 to 15 missions', '10至25项')).toEqual(['error: [10 to 15 missions] | [10至25项]'])
})

test('ordinals: the session that differs', () => {
  expect(found(ordinals, 'at its forty-seventh session', '第四十六届会议')).toEqual([
    'error: at its [forty-seventh session] | [第四十六届]会议',
  ])
})

test.for([
  ['resolution 47/203', '第47/302号决议', ['error: resolution 47/[203] | 第47/[302]号决议']],
  ['Article 75', '第七十二條', ['error: Article [75] | 第[七十二]條']],
  ['COVID-19', '新冠肺炎', []],
  ['34. The Board agreed.', '44. 联委会同意。', ['error: [34]. The Board agreed. | [44]. 联委会同意。']],
] as const)('section numbers: %s against %s', ([en, zh, issues]) => {
  expect(found(sectionNumbers, en, zh)).toEqual(issues)
})
