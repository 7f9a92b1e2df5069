import type { Quantity } from '@diglot/core'
import { expect, test } from 'vitest'
import {
  approximateMeasure,
  levelChart,
  MixedUnitsError,
  type ChartSetting,
  type LevelChartData,
} from './index.ts'

const setting: ChartSetting = { lang: 'en', width: 350, measure: approximateMeasure }

function units(amount: number): Quantity {
  return { type: 'quantity', amount, unit: 'unit' }
}

const levels: LevelChartData = {
  head: 'Step',
  series: 'Units',
  rows: [
    { label: 'Registered', detail: 'September 2017', value: units(28) },
    { label: 'Level 3', value: units(6), note: 'Whether they are among the others is not stated.' },
    { label: 'Level 4', value: undefined },
  ],
}

test('there is a square for each, and none for what is not stated', () => {
  const { drawing } = levelChart(levels, setting)
  expect(drawing.shapes.filter(({ type }) => type === 'rectangle')).toHaveLength(34)
})

test('how the rows stand to one another is a column of the table, and part of the words', () => {
  const { data, alt } = levelChart(levels, setting)
  expect(data.columns.map(({ header }) => header)).toEqual(['Step', 'Units', 'Note'])
  expect(data.rows).toEqual([
    ['Registered (September 2017)', '28', ''],
    ['Level 3', '6', 'Whether they are among the others is not stated.'],
    ['Level 4', 'not stated', ''],
  ])
  expect(alt).toBe(
    'Chart of squares, one for each. Registered (September 2017), 28 units; Level 3, 6 units (Whether they are among the others is not stated.); Level 4, not stated.',
  )
})

test('units and persons never share a chart', () => {
  const mixed = {
    ...levels,
    rows: [...levels.rows, { label: 'Troops', value: { ...units(80), unit: 'person' as const } }],
  }
  expect(() => levelChart(mixed, setting)).toThrow(MixedUnitsError)
})

test.each([[201], [1.5]])('%d squares are refused', (amount) => {
  expect(() => levelChart({ ...levels, rows: [{ label: 'a', value: units(amount) }] }, setting)).toThrow(
    'expected a whole number up to 200',
  )
})
