import { expect, test } from 'vitest'
import { formatValue, type Value } from '../index.ts'

test.each<[Value, string, string]>([
  [
    { type: 'quantity', amount: 40_000, unit: 'deployment', bound: 'more-than' },
    'more than 40,000 deployments',
    '4万余人次',
  ],
  [
    { type: 'quantity', amount: 3, unit: 'century', bound: 'more-than' },
    'more than 3 centuries',
    '超过3个世纪',
  ],
  [{ type: 'quantity', amount: 30, unit: 'percent', bound: 'more-than' }, 'more than 30 per cent', '超过30%'],
  [{ type: 'quantity', amount: 5, unit: 'percent', bound: 'less-than' }, 'less than 5 per cent', '不到5%'],
  [
    { type: 'quantity', amount: 5, unit: 'bridge', bound: 'less-than' },
    'fewer than 5 bridges',
    '不到5座桥梁',
  ],
  [{ type: 'quantity', amount: 25, unit: 'mission' }, '25 missions', '25项维和行动'],
  [{ type: 'quantity', amount: 1, unit: 'person' }, '1 person', '1人'],
  [{ type: 'quantity', amount: 300, unit: 'bridge', bound: 'nearly' }, 'nearly 300 bridges', '近300座桥梁'],
  [{ type: 'ordinal', ordinal: 75, of: 'anniversary' }, '75th anniversary', '75周年'],
  [{ type: 'ordinal', ordinal: 2, of: 'level' }, 'Level 2', '2级'],
  [{ type: 'ordinal', ordinal: 46, of: 'session' }, '46th session', '第46届'],
  [{ type: 'date', date: '1990-04' }, 'April 1990', '1990年4月'],
  [{ type: 'period', from: '2007', to: '2013' }, '2007 – 2013', '2007年至2013年'],
])('%j reads %s and %s', (value, en, zh) => {
  expect(formatValue(value, 'en')).toBe(en)
  expect(formatValue(value, 'zh-Hans')).toBe(zh)
})
