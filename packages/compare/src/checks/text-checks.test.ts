import { expect, test } from 'vitest'
import type { Check } from '../check.ts'
import type { Name } from '../names/name.ts'
import { compared, shown } from '../testing.ts'
import { acronyms } from './acronyms.ts'
import { brackets } from './brackets.ts'
import { consistency } from './consistency.ts'
import { doubledSentences } from './doubled-sentences.ts'
import { doubledWords } from './doubled-words.ts'
import { endPunctuation } from './end-punctuation.ts'
import { names } from './names.ts'
import { negation } from './negation.ts'
import { omissions } from './omissions.ts'
import { punctuationWidth } from './punctuation-width.ts'
import { spaces } from './spaces.ts'
import { terms } from './terms.ts'
import { untranslated } from './untranslated.ts'

const records: readonly Name[] = [
  { id: 'UNIFIL', kind: 'mission', forms: { en: ['UNIFIL'], 'zh-Hans': ['联黎部队'] } },
  { id: 'UNDOF', kind: 'mission', forms: { en: ['UNDOF'], 'zh-Hans': ['观察员部队'] } },
  { id: 'standby', kind: 'term', forms: { en: ['standby force'], 'zh-Hans': ['待命部队'] } },
  { id: 'patrol', kind: 'term', forms: { en: ['armed patrol'], 'zh-Hans': ['武装巡逻'] } },
]

function found(check: Check, en: string, zh: string): string[] {
  return shown(compared(check, en, zh, { names: records }))
}

test('names: one mission for another', () => {
  expect(found(names, 'It joined UNIFIL.', '加入观察员部队。')).toEqual([
    'error: It joined [UNIFIL]. | 加入[观察员部队]。',
  ])
  expect(found(names, 'It joined UNIFIL.', '加入联黎部队。')).toEqual([])
})

test('names: countries need no library, and adjectives say them too', () => {
  expect(found(names, 'a visit to Angola', '访问赞比亚')).toEqual([
    'warning: a visit to [Angola] | 访问[赞比亚]',
  ])
  expect(found(names, 'Angolan ministers', '安哥拉部长')).toEqual([])
})

test('names: a country that one side leaves out is a hint where the texts translate it as a rule', () => {
  const visits = (last: string, visit: string): string => `${`${visit}\n`.repeat(4)}${last}`
  expect(
    found(names, visits('They served there.', 'Lebanon asked.'), visits('在黎巴嫩服役。', '黎巴嫩请求。')),
  ).toEqual(['info: 在[黎巴嫩]服役。'])
  expect(found(names, 'They served there.', '在黎巴嫩服役。')).toEqual([])
})

test('names: words of a heading in capitals are no acronyms', () => {
  expect(found(names, 'VISIT TO ANGOLA BY UNIFIL', '联黎部队访问赞比亚')).toEqual([
    'warning: VISIT TO [ANGOLA] BY UNIFIL | 联黎部队访问[赞比亚]',
  ])
})

test('terms: one of a family is no hint where the texts say one for the other', () => {
  const family: readonly Name[] = [
    { id: 'peacekeeper', kind: 'term', forms: { en: ['peacekeepers'], 'zh-Hans': ['维和官兵'] } },
    { id: 'peacekeeping', kind: 'term', forms: { en: ['peacekeeping'], 'zh-Hans': ['维和'] } },
  ]
  const freely = Array.from({ length: 6 }, () => ['the peacekeepers of peacekeeping', '维和部队维和'])
  const [en = '', zh = ''] = [0, 1].map((side) => freely.map((pair) => pair[side]).join('\n'))
  expect(shown(compared(terms, en, zh, { names: family }))).toEqual([])
})

test('terms: one for another is a hint where nothing tells that the texts keep to them', () => {
  expect(found(terms, 'the standby force', '武装巡逻')).toEqual(['info: the [standby force] | [武装巡逻]'])
})

test('terms: two of one family that may stand for each other are one hint, not one from each side', () => {
  const family: readonly Name[] = [
    { id: 'peacekeeper', kind: 'term', forms: { en: ['peacekeepers'], 'zh-Hans': ['维和官兵'] } },
    { id: 'peacekeeping', kind: 'term', forms: { en: ['peacekeeping'], 'zh-Hans': ['维和行动'] } },
  ]
  expect(shown(compared(terms, 'to send peacekeepers', '派出维和行动', { names: family }))).toEqual([
    'info: to send [peacekeepers] | 派出[维和行动]',
  ])
})

test('acronyms: the sides write them alike', () => {
  expect(found(acronyms, 'joining the WTO', '加入WHO')).toEqual(['warning: joining the [WTO] | 加入[WHO]'])
  expect(found(acronyms, 'World Trade Organization', '加入WTO')).toEqual([])
  expect(found(acronyms, 'The PRC has non-governmental organizations.', '中国有NGO')).toEqual([])
})

test('omissions: a segment without a counterpart is one issue, however long the run', () => {
  const zh = '和平。\n\n\n'
  expect(found(omissions, 'Peace.\nA first annex.\nA second one.\n', zh)).toEqual([
    'warning: [A first annex.]',
  ])
})

test('omissions: the sentence that was left out is found where it stands', () => {
  const opening = [
    ['The council met in the morning.', '理事会上午举行会议。'],
    ['Engineers repaired the bridge.', '工兵修复桥梁。'],
    ['The hospital treated villagers.', '医院救治村民。'],
    ['Observers patrolled the border.', '观察员巡逻边境。'],
  ]
  const closing = [
    ['The plan was adopted without a vote.', '计划未经表决获得通过。'],
    ['Farmers thanked them for seeds.', '农民感谢赠送种子。'],
    ['Rain delayed the transport units.', '降雨延误运输分队。'],
    ['Schools opened again in spring.', '学校春季重新开学。'],
    ['Their courage won a medal.', '英勇行为荣获勋章。'],
  ]
  const lines = Array.from({ length: 20 }, (_, n) => [opening[n % 4], closing[n % 5]])
  const en = lines.map((line) => line.map((pair) => pair?.[0]).join(' ')).join('\n')
  const zh = lines
    .map((line, n) => (n === 7 ? line.slice(0, 1) : line).map((pair) => pair?.[1]).join(''))
    .join('\n')
  expect(found(omissions, en, zh)).toEqual([
    'warning: Observers patrolled the border. [Rain delayed the transport units.]',
  ])
})

test('negation: a “not” that only one side has', () => {
  expect(found(negation, 'They shall not leave.', '他们应当离开。')).toEqual([
    'info: They shall [not] leave.',
  ])
  expect(found(negation, 'They are unable to leave.', '他们不能离开。')).toEqual([])
})

test('a word typed twice is reported where it stands the second time; reduplication is not', () => {
  expect(found(doubledWords, 'to keep the the peace', '维护和平和平')).toEqual([
    'warning: 维护和平[和平]',
    'warning: to keep the [the] peace',
  ])
  expect(found(doubledWords, 'what they had had to say', '人人享有安全')).toEqual([])
})

test('a sentence that stands twice running', () => {
  const sentence = 'It adopted the plan at once.'
  expect(found(doubledSentences, `${sentence} ${sentence}`, '会议立即通过计划。')).toEqual([
    `warning: ${sentence} [${sentence}]`,
  ])
})

test('text left in the other language', () => {
  const left = 'the council met at noon and then adopted the plan'
  expect(found(untranslated, left, left)).toHaveLength(1)
  expect(found(untranslated, 'UNIFIL', 'UNIFIL')).toEqual([])
})

test('brackets that are never closed; labels stand alone', () => {
  expect(found(brackets, 'the plan (of 2020', '（一）计划')).toEqual(['info: the plan [(]of 2020'])
  expect(found(brackets, '1) the plan', '“计划”')).toEqual([])
})

test('the same text in two translations', () => {
  const en = 'The meeting rose.\nThe meeting rose.'
  expect(found(consistency, en, '散会了，会议结束。\n会议到此结束。')).toEqual(['info: [会议到此结束。]'])
})

test('cosmetic: spaces, width and ends of sentences', () => {
  expect(found(spaces, 'two  spaces', '和 平')).toEqual(['info: 和[ ]平', 'info: two[  ]spaces'])
  expect(found(punctuationWidth, 'Peace.', '和平,安全')).toEqual(['info: 和平[,]安全'])
  expect(found(endPunctuation, 'Peace?', '和平。')).toEqual(['info: Peace[?] | 和平[。]'])
})
