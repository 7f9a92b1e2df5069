import { expect, test } from 'vitest'
import { readFigures } from '../read-figures.ts'
import { figuresIn, misread } from '../testing.ts'

test('a figure is read with its hedge and its unit', () => {
  expect(
    misread('en', [
      ['sent over 40,000 peacekeepers to', { 'over 40,000 peacekeepers': 'more than 40,000 persons' }],
      ['More than 1,000 troops', { 'More than 1,000 troops': 'more than 1,000 persons' }],
      ['nearly 30 missions', { 'nearly 30 missions': 'nearly 30 missions' }],
      ['at least 5 wells', { 'at least 5 wells': 'at least 5 wells' }],
      ['up to 8,000 troops', { 'up to 8,000 troops': 'at most 8,000 persons' }],
      ['fewer than 10 countries', { 'fewer than 10 countries': 'fewer than 10 countries' }],
      ['40 or more countries', { '40 or more countries': 'at least 40 countries' }],
      ['40 countries or more', { '40 countries or more': 'at least 40 countries' }],
      ['40+ countries', { '40+ countries': 'more than 40 countries' }],
    ]),
  ).toEqual([])
})

test('“over the past 30 years” hedges nothing, “over a decade” does', () => {
  expect(
    misread('en', [
      ['Over the past 30 years', { '30 years': '30 years' }],
      ['In the past three decades', { 'three decades': '3 decades' }],
      ['for over a decade', { 'over a decade': 'more than 1 decade' }],
      ['in the past decade', { 'past decade': '1 decade' }],
    ]),
  ).toEqual([])
})

test('adjectives and names may stand between a figure and its noun', () => {
  expect(
    misread('en', [
      ['to 25 UN peacekeeping missions.', { '25 UN peacekeeping missions': '25 missions' }],
      ['six United Nations missions', { 'six United Nations missions': '6 missions' }],
      ['five military observers', { 'five military observers': '5 persons' }],
      [
        'trained 1,000 foreign peacekeeping police officers',
        { '1,000 foreign peacekeeping police officers': '1,000 persons' },
      ],
      ['52 peace and security projects', { '52 peace and security projects': '52 projects' }],
      ['six mission areas', { 'six mission areas': '6 mission areas' }],
      ['13 of these units were', { '13 of these units': '13 units' }],
      ['the 8,000-strong force', { '8,000-strong': '8,000 persons' }],
    ]),
  ).toEqual([])
})

test('the first noun in the plural decides, and a boundary ends the search', () => {
  expect(
    misread('en', [
      [
        '28 units in ten categories of missions',
        { '28 units': '28 units', 'ten categories': '10 categories' },
      ],
      ['11 meetings with people', { '11 meetings': '11 meetings' }],
      ['two ministries support missions', { two: '2 (no unit)' }],
      ['Thirteen of them led missions', { Thirteen: '13 (no unit)' }],
      ['the two sent troops', { 'two sent troops': '2 persons' }],
    ]),
  ).toEqual([])
})

test('a figure before “and” shares the noun of the next figure', () => {
  expect(
    misread('en', [
      [
        '51 long-range and 93 short-distance patrols',
        { '51': '51 patrols', '93 short-distance patrols': '93 patrols' },
      ],
      ['three and five missions', { three: '3 missions', 'five missions': '5 missions' }],
    ]),
  ).toEqual([])
})

test('patrols and escorts together are operations', () => {
  expect(readFigures('over 3,900 armed patrols and armed escorts', 'en')[0]?.reading).toEqual({
    type: 'quantity',
    amount: 3900,
    unit: 'patrol',
    otherUnits: ['escort', 'operation', 'time'],
    bound: 'more-than',
  })
})

test('numbers in words, with scales, grouped by spaces', () => {
  expect(
    misread('en', [
      ['Eighty-five medical units', { 'Eighty-five medical units': '85 units' }],
      ['two hundred and five wells', { 'two hundred and five wells': '205 wells' }],
      ['one hundred thousand people', { 'one hundred thousand people': '100,000 persons' }],
      ['over a hundred villages', { 'over a hundred villages': 'more than 100 villages' }],
      ['a dozen countries', { 'a dozen countries': '12 countries' }],
      ['half a million people', { 'half a million people': '500,000 persons' }],
      ['1.2 million tons', { '1.2 million tons': '1,200,000 tonnes' }],
      ['40 769 000 people', { '40 769 000 people': '40,769,000 persons' }],
      ['two million three hundred thousand', { 'two million three hundred thousand': '2,300,000 (no unit)' }],
    ]),
  ).toEqual([])
})

test('money, shares and ranges', () => {
  expect(
    misread('en', [
      ['worth USD33.62 million', { 'USD33.62 million': '33,620,000 US dollars' }],
      ['US$ 5 billion', { 'US$ 5 billion': '5,000,000,000 US dollars' }],
      ['over $589 100', { 'over $589 100': 'more than 589,100 US dollars' }],
      [
        '5 per cent and 5% and five percent',
        { '5 per cent': '5 per cent', '5%': '5 per cent', 'five percent': '5 per cent' },
      ],
      ['3 percentage points', { '3 percentage points': '3 percentage points' }],
      ['10 to 15 units', { '10 to 15 units': '10 to 15 units' }],
      ['2 to 3 million people', { '2 to 3 million people': '2,000,000 to 3,000,000 persons' }],
      ['10–15 countries', { '10–15 countries': '10 to 15 countries' }],
    ]),
  ).toEqual([])
  expect(readFigures('two thirds of the members', 'en')[0]?.reading).toEqual({
    type: 'quantity',
    amount: 2 / 3,
  })
})

test('negative figures, decimals in words, fractions and halves', () => {
  expect(
    misread('en', [
      [
        'minus five per cent, −5, -5',
        { 'minus five per cent': '−5 per cent', '−5': '−5 (no unit)', '-5': '−5 (no unit)' },
      ],
      ['minus five', { 'minus five': '−5 (no unit)' }],
      ['two point five', { 'two point five': '2.5 (no unit)' }],
      ['two and a half years', { 'two and a half years': '2.5 years' }],
      ['five and a quarter million people', { 'five and a quarter million people': '5,250,000 persons' }],
      ['2½ hours', { '2½ hours': '2.5 hours' }],
      ['more than half of the members', { 'more than half': 'more than 0.5 (no unit)' }],
      ['half a century', { 'half a century': '0.5 centuries' }],
    ]),
  ).toEqual([])
  expect(figuresIn('en', ['in the first half of the year', '2^5 and 1.2e13', '+1-222-2222-2222'])).toEqual([])
})

test('other currencies leave the unit open', () => {
  expect(
    misread('en', [
      ['around NT$15,000', { 'around NT$15,000': 'about 15,000 (no unit)' }],
      ['€5 million', { '€5 million': '5,000,000 (no unit)' }],
      ['a $4,000 limit', { '$4,000': '4,000 US dollars' }],
      ['RMB 10 million', { 'RMB 10 million': '10,000,000 yuan' }],
      ['50 million USD', { '50 million USD': '50,000,000 US dollars' }],
    ]),
  ).toEqual([])
})

test('“and over” between two figures hedges the second', () => {
  expect(
    misread('en', [
      [
        '10,410 passengers and over 480 tons',
        { '10,410 passengers': '10,410 passengers', 'over 480 tons': 'more than 480 tonnes' },
      ],
      [
        'less than 10 and more than 40',
        { 'less than 10': 'less than 10 (no unit)', 'more than 40': 'more than 40 (no unit)' },
      ],
      ['between 20 and 30 countries', { 'between 20 and 30 countries': '20 to 30 countries' }],
    ]),
  ).toEqual([])
})

test('“one” counts only before a unit, and an article only where it is hedged', () => {
  expect(
    misread('en', [
      ['specified one engineer battalion', { 'one engineer battalion': '1 unit' }],
      ['one mission', { 'one mission': '1 mission' }],
    ]),
  ).toEqual([])
  expect(
    figuresIn('en', [
      'belongs to one and the same family',
      'of each and every one',
      'one of the most dangerous mission areas',
      'No one should put one another’s countries at risk',
      'profound changes unseen in a century',
      'a mission in a country',
      'zero-sum games',
      'one day there will be peace',
      'one important point, one aspect, one quick operation',
      'among the permanent members of the Security Council',
      'For millennia, hundreds of thousands, tens of thousands',
    ]),
  ).toEqual([])
})

test('a hedge that is denied is its opposite', () => {
  expect(
    misread('en', [
      ['shall not exceed 20 days', { 'exceed 20 days': 'at most 20 days' }],
      ['shall not be less than 3 countries', { 'less than 3 countries': 'at least 3 countries' }],
      ['not consist of more than 15 persons', { 'more than 15 persons': 'at most 15 persons' }],
      ['not only more than 15 persons', { 'more than 15 persons': 'more than 15 persons' }],
    ]),
  ).toEqual([])
})

test('two amounts in words are two figures', () => {
  expect(
    misread('en', [
      [
        'one million and five million persons',
        { 'one million': '1,000,000 persons', 'five million persons': '5,000,000 persons' },
      ],
    ]),
  ).toEqual([])
})

test('a grouped figure is read whole before a comma and behind the code of a currency', () => {
  expect(
    misread('en', [
      ['of $40,769,000, which', { '$40,769,000': '40,769,000 US dollars' }],
      ['a fine of NTD 30,000 or more', { 'NTD 30,000 or more': 'at least 30,000 (no unit)' }],
      ['fined NTD30,000', { 'NTD30,000': '30,000 (no unit)' }],
    ]),
  ).toEqual([])
})
