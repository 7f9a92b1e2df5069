import { expect, test } from 'vitest'
import { figuresIn, misread } from '../testing.ts'

test('ordinals are read with what they count off', () => {
  expect(
    misread('en', [
      ['the 75th anniversary of victory', { '75th anniversary': '75th anniversary' }],
      ['the 25th Anniversary', { '25th Anniversary': '25th anniversary' }],
      [
        'its seventy-fifth founding anniversary',
        { 'seventy-fifth founding anniversary': '75th anniversary' },
      ],
      ['the 30th year since', { '30th year': '30th year' }],
      ['the 46th session', { '46th session': '46th session' }],
      ['for the third time', { 'third time': '3rd time' }],
      ['PCRS Level 2 from level 1', { 'Level 2': 'Level 2', 'level 1': 'Level 1' }],
      ['one level-2 hospital', { one: '1 hospital', 'level-2': 'Level 2' }],
      ['into the 21st century', { '21st': '21st' }],
    ]),
  ).toEqual([])
})

test('an ordinal before a superlative is a rank, and “the largest contributor” is the first', () => {
  expect(
    misread('en', [
      ['the second largest contributor to', { 'second largest contributor': '2nd place' }],
      ['the third-largest economy', { 'third-largest economy': '3rd place' }],
      ['ranked 11th in the world', { '11th': '11th place' }],
      ['the largest troop-contributing country (TCC)', { 'largest troop-contributing country': '1st place' }],
    ]),
  ).toEqual([])
})

test('ordinal words that are adverbs, names or moments are no figures', () => {
  expect(
    figuresIn('en', [
      'since China’s armed forces first participated',
      'put the people’s interests first',
      'awarded First Class Merit; First Sergeant Shen',
      'the largest number of standby troops',
      'Fourth, address the causes',
      'The fourth is to maintain stability',
      'for the first time',
      'seconded officers, for a second',
    ]),
  ).toEqual([])
})
