import { expect, test } from 'vitest'
import type { Lang, Value } from '@diglot/core'
import { readFigures } from './read-figures.ts'
import type { Reading } from './reading.ts'
import { readingMatches, sameValue } from './same-value.ts'

test('words match the value that they say', () => {
  expect(
    matches('over 40,000 peacekeepers', 'en', {
      type: 'quantity',
      amount: 40000,
      unit: 'person',
      bound: 'more-than',
    }),
  ).toBe(true)
  expect(
    matches('4万余人次', 'zh-Hans', {
      type: 'quantity',
      amount: 40000,
      unit: 'deployment',
      bound: 'more-than',
    }),
  ).toBe(true)
  expect(
    matches('24.6万余人次', 'zh-Hans', {
      type: 'quantity',
      amount: 246000,
      unit: 'patient-visit',
      bound: 'more-than',
    }),
  ).toBe(true)
  expect(matches('第二大', 'zh-Hans', { type: 'ordinal', ordinal: 2, of: 'rank' })).toBe(true)
  expect(matches('April 1990', 'en', { type: 'date', date: '1990-04' })).toBe(true)
  expect(matches('1990年4月至今', 'zh-Hans', { type: 'period', from: '1990-04' })).toBe(true)
})

test('another amount, hedge, unit, ordinal or precision does not match', () => {
  expect(matches('over 40,000 peacekeepers', 'en', { type: 'quantity', amount: 40000, unit: 'person' })).toBe(
    false,
  )
  expect(
    matches('40,000 peacekeepers', 'en', {
      type: 'quantity',
      amount: 40000,
      unit: 'person',
      bound: 'more-than',
    }),
  ).toBe(false)
  expect(
    matches('over 40,000 peacekeepers', 'en', {
      type: 'quantity',
      amount: 40000,
      unit: 'deployment',
      bound: 'more-than',
    }),
  ).toBe(false)
  expect(matches('25 UN missions', 'en', { type: 'quantity', amount: 24, unit: 'mission' })).toBe(false)
  expect(matches('46th session', 'en', { type: 'ordinal', ordinal: 46, of: 'rank' })).toBe(false)
  expect(matches('1990年4月', 'zh-Hans', { type: 'date', date: '1990' })).toBe(false)
  expect(matches('1990年4月', 'zh-Hans', { type: 'date', date: '1990-04-01' })).toBe(false)
  expect(matches('April 1990 – present', 'en', { type: 'period', from: '1990-04', to: '2020-08' })).toBe(
    false,
  )
  expect(matches('30 years', 'en', { type: 'date', date: '1930' })).toBe(false)
})

test('what the words leave open agrees with any unit and any year', () => {
  expect(
    matches('1.4万余', 'zh-Hans', {
      type: 'quantity',
      amount: 14000,
      unit: 'explosive-device',
      bound: 'more-than',
    }),
  ).toBe(true)
  expect(matches('In May, the ministers', 'en', { type: 'date', date: '2018-05' })).toBe(true)
  expect(matches('In May, the ministers', 'en', { type: 'date', date: '2018-06' })).toBe(false)
  expect(matches('In May, the ministers', 'en', { type: 'date', date: '2018' })).toBe(false)
})

test('three decades are 30 years, and 75 years since something its 75th anniversary', () => {
  expect(sameValue(only('three decades', 'en'), only('30年', 'zh-Hans'))).toBe(true)
  expect(sameValue(only('three decades', 'en'), only('three years', 'en'))).toBe(false)
  expect(sameValue(only('24 months', 'en'), only('两年', 'zh-Hans'))).toBe(true)
  expect(sameValue(only('75 years', 'en'), only('75周年', 'zh-Hans'))).toBe(true)
  expect(sameValue(only('74 years', 'en'), only('75周年', 'zh-Hans'))).toBe(false)
  expect(sameValue(only('over 75 years', 'en'), only('75周年', 'zh-Hans'))).toBe(false)
  expect(sameValue(only('75 missions', 'en'), only('75周年', 'zh-Hans'))).toBe(false)
})

test('ranges are the same when both ends are', () => {
  expect(sameValue(only('10 to 15 countries', 'en'), only('10至15个国家', 'zh-Hans'))).toBe(true)
  expect(sameValue(only('10 to 15 countries', 'en'), only('10至16个国家', 'zh-Hans'))).toBe(false)
})

function matches(text: string, lang: Lang, value: Value): boolean {
  return readingMatches(only(text, lang), value)
}

function only(text: string, lang: Lang): Reading {
  const [first, ...others] = readFigures(text, lang)
  expect(others).toEqual([])
  if (!first) throw new Error(`Nothing was read in “${text}”`)
  return first.reading
}
