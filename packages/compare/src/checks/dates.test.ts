import { expect, test } from 'vitest'
import { compared, shown } from '../testing.ts'
import { dates } from './dates.ts'
import { impossibleDates } from './impossible-dates.ts'

test('a day that differs is found although both sides say its number elsewhere', () => {
  const en = 'On 19 March 2017 it sent 12 officers to rescue 19 people.'
  const zh = '2017年3月12日，派出12名官兵营救19人。'
  expect(shown(compared(dates, en, zh))).toEqual([
    'error: On [19 March 2017] it sent 12 officers to rescue 19 people. | [2017年3月12日]，派出12名官兵营救19人。',
  ])
})

test('of several dates the one that differs is found, though it says the month of another', () => {
  const en = 'Amended on 20 April 2016, in force on 1 March 2016; amended on 8 March 2021.'
  const zh = '2016年4月20日修正，2016年3月1日施行；2021年4月8日修正。'
  expect(shown(compared(dates, en, zh))).toEqual([
    'error: Amended on 20 April 2016, in force on 1 March 2016; amended on [8 March 2021]. | 2016年4月20日修正，2016年3月1日施行；[2021年4月8日]修正。',
  ])
})

test('dates in another order, or with a year of the Republic of China, are the same', () => {
  const en = 'It shall become effective on January 1, 2024, except for Article 3, on March 1, 2024.'
  const zh = '除第三條自一百十三年三月一日施行外，自一百十三年一月一日施行。'
  expect(shown(compared(dates, en, zh))).toEqual([])
})

test.for([
  ['Due on 31 June 1993.', '1993年6月30日到期。', ['error: Due on [31 June] 1993.']],
  ['Due on February 28.', '二月三十日到期。', ['error: [二月三十日]到期。']],
  ['Due on 29 February, 31 December or 30 May.', '2月29日、十二月三十一日或5月30日到期。', []],
  [
    'October 2008 – August 2000, 2008年3月至6月',
    '2012年至2016年，2016年5月—2016年3月',
    [
      'warning: [October 2008 – August 2000], 2008年3月至6月',
      'warning: 2012年至2016年，[2016年5月—2016年3月]',
    ],
  ],
  ['1990–1994, from 1993 to 1992, 2518-1992/1', '从1994年到1990年', []],
] as const)(
  'a day that no month has is an error, a period that ends before it begins a warning: %s %s',
  ([en, zh, expected]) => {
    expect(shown(compared(impossibleDates, en, zh))).toEqual(expected)
  },
)
