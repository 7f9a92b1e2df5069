import { expect, test } from 'vitest'
import { readFigures } from '../read-figures.ts'
import { figuresIn, misread } from '../testing.ts'

test('a date is as precise as its words', () => {
  expect(
    misread('en', [
      ['In 1971, China', { '1971': '1971' }],
      ['In April 1990', { 'April 1990': 'April 1990' }],
      ['On July 25, 2006,', { 'July 25, 2006': '25 July 2006' }],
      ['on 25 July 2006', { '25 July 2006': '25 July 2006' }],
      ['On October 1st, 2019', { 'October 1st, 2019': '1 October 2019' }],
      ['the 2009 Beijing Symposium', { '2009': '2009' }],
      ['April 27 of 2021', { 'April 27 of 2021': '27 April 2021' }],
      ['2021-04-30 17:42:05', { '2021-04-30': '30 April 2021' }],
      ['on February 21 and', { 'February 21': '21 February (no year)' }],
      ['In May, the', { May: 'May (no year)' }],
    ]),
  ).toEqual([])
  expect(readFigures('on July 25', 'en')[0]?.reading).toEqual({ type: 'date', month: 7, day: 25 })
})

test('a year said once dates both months', () => {
  expect(
    misread('en', [
      ['In June and July 2009', { June: 'June 2009', 'July 2009': 'July 2009' }],
      ['From June to July 2009', { 'From June to July 2009': 'June 2009 – July 2009' }],
      ['In May. January 2010 came', { May: 'May (no year)', 'January 2010': 'January 2010' }],
    ]),
  ).toEqual([])
})

test('days that share a month', () => {
  expect(
    misread('en', [
      ['on 21 and 22 April 2020', { '21': '21 April 2020', '22 April 2020': '22 April 2020' }],
      ['from April 1 to 2', { 'April 1': '1 April (no year)', '2': '2 April (no year)' }],
      ['in Nov-Feb 2017', { Nov: 'November (no year)', 'Feb 2017': 'February 2017' }],
    ]),
  ).toEqual([])
})

test('dates in other orders and letters', () => {
  expect(
    misread('en', [
      ['the 4th of july 1995', { '4th of july 1995': '4 July 1995' }],
      ['June the twenty-first, 2010', { 'June the twenty-first, 2010': '21 June 2010' }],
      ['05-Aug-2016', { '05-Aug-2016': '5 August 2016' }],
      ['2015/08/12', { '2015/08/12': '12 August 2015' }],
      ['2016 november', { '2016 november': 'November 2016' }],
      ['you may 5 times', { '5 times': '5 times' }],
    ]),
  ).toEqual([])
})

test('years in words', () => {
  expect(
    misread('en', [
      ['in nineteen ninety-six', { 'nineteen ninety-six': '1996' }],
      [
        'January 12, two thousand and eighteen',
        { 'January 12, two thousand and eighteen': '12 January 2018' },
      ],
      ['June of nineteen zero one', { 'June of nineteen zero one': 'June 1901' }],
      ['in twenty missions', { 'twenty missions': '20 missions' }],
      ['of two thousand troops', { 'two thousand troops': '2,000 persons' }],
    ]),
  ).toEqual([])
})

test('a year before a noun is a year', () => {
  expect(
    misread('en', [
      ['at 1988 prices', { '1988': '1988' }],
      ['the 2015 commitments', { '2015': '2015' }],
    ]),
  ).toEqual([])
})

test('periods', () => {
  expect(
    misread('en', [
      ['April 1990 – present', { 'April 1990 – present': 'April 1990 – present' }],
      ['from 2007 to 2013,', { 'from 2007 to 2013': '2007 – 2013' }],
      ['between 2007 and 2013', { 'between 2007 and 2013': '2007 – 2013' }],
      ['2016–2019', { '2016–2019': '2016 – 2019' }],
      ['2014–15', { '2014–15': '2014 – 2015' }],
      ['12–15 July 2006', { '12–15 July 2006': '12 July 2006 – 15 July 2006' }],
      ['from 2007 to the end of 2008', { 'from 2007 to the end of 2008': '2007 – 2008' }],
      ['the 1990s', { 'the 1990s': '1990 – 1999' }],
      ['In 2019 and 2020', { '2019': '2019', '2020': '2020' }],
    ]),
  ).toEqual([])
})

test('verbs are no months, amounts are no years, and no calendar has 30 February', () => {
  expect(figuresIn('en', ['They may march on'])).toEqual([])
  expect(
    misread('en', [
      ['sent 2,015 troops', { '2,015 troops': '2,015 persons' }],
      ['with 1990 troops', { '1990 troops': '1,990 persons' }],
      ['In 2015 troops came', { '2015': '2015' }],
      ['In March 12,000 troops', { March: 'March (no year)', '12,000 troops': '12,000 persons' }],
      ['30 February 2020', {}],
    ]),
  ).toEqual([])
})
