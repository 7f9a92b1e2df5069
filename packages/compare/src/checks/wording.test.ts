import { expect, test } from 'vitest'
import { compareTexts, pairsByLine } from '../compare-texts.ts'
import { textOfLines } from '../sides/text-of-lines.ts'
import { checks } from './checks.ts'

/** A pair for each kind of finding. */
const pairs: readonly (readonly [en: string, zh: string])[] = [
  ['It cost $598,100.', '费用为589 100美元。'],
  ['Of 40 bridges 25 stand.', '40座桥梁仍在。'],
  ['They need 5 to 10 days.', '需要5至20天。'],
  ['It took 10 days.', '用了10周。'],
  ['It rose by 5 percentage points.', '上升5%。'],
  ['It rose by 8 per cent.', '上升8。'],
  ['It cost US$300.', '费用为300欧元。'],
  ['It sent 300 persons.', '派出300人次。'],
  ['It sent over 700 troops.', '派出不到700名官兵。'],
  ['It began on 21 April 1992.', '始于1992年4月11日。'],
  ['It ends on 31 June.', '6月31日结束。'],
  ['It ends on 30 February.', '2月30日结束。'],
  ['It met at the 47th session.', '第四十八届会议召开。'],
  ['See article 15.', '见第16条。'],
  ['Norway sent troops to the region.', '瑞典向该地区派出部队。'],
  ['It served with UNIFIL.', '曾在UNDOF服役。'],
  ['It will not be sent.', '将予派出。'],
  ['', '这一整段文字在英文中没有对应内容，两段都没有。'],
  ['', '这一段也没有。'],
  ['It built the the road.', '修路修路。'],
  ['It built roads (and bridges.', '修路架桥)。'],
  ['These roads are long. These roads are long.', '道路很长。'],
  [
    'It left the whole of this sentence as it was written before.',
    'It left the whole of this sentence as it was written before.',
  ],
  ['The peacekeepers are on patrol.', '维和人员正在巡逻。'],
  ['The peacekeepers are on patrol.', '蓝盔部队执行巡逻任务。'],
  ['It built 340 kilometres of roads in 24 weeks.', '24公里道路用了340周建成。'],
  ['Sweden, Norway and Finland sent troops.', '瑞典、芬兰和挪威派出部队。'],
  ['Troops from France and Spain were flown to the north.', '法国、西班牙等国部队前往该地。'],
  ['It built  roads ,and more。', '修 路,架桥'],
]

const issues = compareTexts(
  textOfLines(pairs.map(([en]) => `${en}\n`).join(''), 'en', 'en.txt'),
  textOfLines(pairs.map(([, zh]) => `${zh}\n`).join(''), 'zh-Hans', 'zh.txt'),
  { pairs: pairsByLine(pairs.length), cosmetic: true },
).issues

test('the pairs call on every check', () => {
  const silent = checks.map(({ id }) => id).filter((id) => !issues.some(({ check }) => check === id))
  expect(silent).toEqual(['terms'])
})

test('checks speak Chinese to Chinese readers: no Latin word but in the words of the texts, full-width marks', () => {
  const own = issues.map(({ message }) =>
    message['zh-Hans'].replace(/“[^”]*”/g, '“”').replaceAll('（即“”）', ''),
  )
  expect(own.filter((said) => /[A-Za-z,;:()]|\.(?!\d)|^$|[。]$/.test(said))).toEqual([])
})

test('checks speak English to English readers, without a stop', () => {
  const own = issues.map(({ message }) => message.en.replace(/“[^”]*”/g, '“”'))
  expect(own.filter((said) => /[\u3000-\u303F\uFF01-\uFF5E]|^$|\.$/.test(said))).toEqual([])
})

test('values are said in both languages', () => {
  const [figure] = issues
  expect(figure?.a.value).toEqual({ en: '598,100 US dollars', 'zh-Hans': '59.81万美元' })
})
