import { expect, test } from 'vitest'
import { figuresIn, misread } from '../testing.ts'

test('names and references that hold digits are no figures', () => {
  expect(
    figuresIn('en', [
      'the COVID-19 pandemic',
      'Security Council resolution 2518',
      'resolution 1996 (2011)',
      'S/RES/2518 and 46/220',
      'Action for Peacekeeping (A4P)',
      'the 10+8 meeting',
      'codenamed Peacekeeping Mission-2009 in Beijing',
      'the exercise Viking 18 in Brazil',
      'Annex II, table 3, paragraph 12, Annex 2, No. 5',
      'see https://example.org/2020/25-missions',
      'chapter IV',
      '5G and 3D',
      'Articles 24, 24-1, and 25',
      'under section 10B(3)',
      'until 2.30 pm, at half-past two o’clock',
      'a series of actions: 3/ the introduction',
    ]),
  ).toEqual([])
})

test('a label at the head of a block is no figure', () => {
  expect(
    figuresIn('en', ['1. Ceasefire Supervision', '(2) Stabilizing', '12 | United Nations Mission']),
  ).toEqual([])
})

test('a year after a prefix is a date', () => {
  expect(misread('en', [['the post-2015 agenda', { '2015': '2015' }]])).toEqual([])
})
