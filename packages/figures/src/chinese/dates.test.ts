import { expect, test } from 'vitest'
import { readFigures } from '../read-figures.ts'
import { misread } from '../testing.ts'

test('a date is as precise as its words', () => {
  expect(
    misread('zh-Hans', [
      ['1971年，中国', { '1971年': '1971' }],
      ['1990年4月，', { '1990年4月': 'April 1990' }],
      ['2006年7月25日，', { '2006年7月25日': '25 July 2006' }],
      ['二〇二〇年九月', { 二〇二〇年九月: 'September 2020' }],
      ['；5月，中国', { '5月': 'May (no year)' }],
      ['8月31日', { '8月31日': '31 August (no year)' }],
      ['“2009北京国际研讨会”', { '2009': '2009' }],
      ['2021-04-30', { '2021-04-30': '30 April 2021' }],
      ['自1990年起', { '1990年': '1990' }],
      ['2016年3月、2019年9月', { '2016年3月': 'March 2016', '2019年9月': 'September 2019' }],
    ]),
  ).toEqual([])
  expect(readFigures('5月', 'zh-Hans')[0]?.reading).toEqual({ type: 'date', month: 5 })
})

test('periods', () => {
  expect(
    misread('zh-Hans', [
      ['1990年4月至今', { '1990年4月至今': 'April 1990 – present' }],
      ['1991年4月至2003年1月', { '1991年4月至2003年1月': 'April 1991 – January 2003' }],
      ['2009年6月至7月', { '2009年6月至7月': 'June 2009 – July 2009' }],
      ['2007年至2013年期间', { '2007年至2013年': '2007 – 2013' }],
      ['2016-2019年', { '2016-2019年': '2016 – 2019' }],
      ['20世纪90年代', { '20世纪90年代': '1990 – 1999' }],
      ['二十世纪九十年代', { 二十世纪九十年代: '1990 – 1999' }],
    ]),
  ).toEqual([])
})

test('a day alone, an impossible day and a decade without its century give no date', () => {
  expect(
    misread('zh-Hans', [
      ['21日', {}],
      ['90年代', {}],
      ['2020年2月30日', {}],
    ]),
  ).toEqual([])
})
