import type { Quantity, Unit } from '@diglot/core'
import { expect, test } from 'vitest'
import {
  approximateMeasure,
  barChart,
  MixedUnitsError,
  type BarChartData,
  type ChartSetting,
} from './index.ts'
import { textsOf } from './testing.ts'

const english: ChartSetting = { lang: 'en', width: 350, measure: approximateMeasure }
const chinese: ChartSetting = { ...english, lang: 'zh-Hans' }

function quantity(amount: number, unit: Unit = 'deployment'): Quantity {
  return { type: 'quantity', amount, unit }
}

const kinds: BarChartData = {
  head: 'Kind of unit',
  series: ['Deployments'],
  rows: [
    { label: 'Engineers', detail: '111 units', values: [quantity(25_768)] },
    { label: 'Medics', values: [{ ...quantity(4_000), bound: 'more-than' }] },
    { label: 'Infantry', values: [undefined] },
  ],
}

function widths(data: BarChartData): number[] {
  return barChart(data, english).drawing.shapes.flatMap((shape) =>
    shape.type === 'rectangle' ? [shape.width] : [],
  )
}

test('bars are as long as their amounts', () => {
  const [first = 0, second = 0, third = 0] = widths({
    ...kinds,
    rows: [10, 5, 1].map((amount) => ({ label: 'a', values: [quantity(amount)] })),
  })
  expect(second / first).toBeCloseTo(0.5)
  expect(third / first).toBeCloseTo(0.1)
})

test('what the sources do not state is written and has no bar', () => {
  const { drawing, data } = barChart(kinds, english)
  expect(textsOf(drawing).map(({ text }) => text)).toContain('not stated')
  expect(drawing.shapes.filter(({ type }) => type === 'rectangle')).toHaveLength(1)
  expect(data.rows.at(-1)).toEqual(['Infantry', 'not stated'])
  expect(barChart(kinds, chinese).data.rows.at(-1)).toEqual(['Infantry', '未说明'])
})

test('the table and the words say what is drawn, with its hedges', () => {
  const { data, alt } = barChart(kinds, english)
  expect(data.columns.map(({ header }) => header)).toEqual(['Kind of unit', 'Deployments'])
  expect(data.rows).toEqual([
    ['Engineers (111 units)', '25,768'],
    ['Medics', 'more than 4,000 deployments'],
    ['Infantry', 'not stated'],
  ])
  expect(alt).toBe(
    'Bar chart. Engineers, 25,768 deployments; Medics, more than 4,000 deployments; Infantry, not stated.',
  )
})

test('an amount that is only bounded from below ends in a point', () => {
  const pointed = barChart(kinds, english).drawing.shapes.filter(
    (shape) => shape.type === 'polyline' && shape.closed,
  )
  expect(pointed).toHaveLength(1)
})

test('deployments and persons never share an axis', () => {
  const mixed = { ...kinds, rows: [...kinds.rows, { label: 'Staff', values: [quantity(84, 'person')] }] }
  expect(() => barChart(mixed, english)).toThrow(MixedUnitsError)
  expect(() => barChart(mixed, english)).toThrow(
    'Cannot draw `deployment` and `person` on one axis, expected one unit: “Engineers” counts in `deployment`, “Staff” counts in `person`.',
  )
})

test('groups of bars have a legend, and tell their series apart without colour', () => {
  const grouped = barChart(
    {
      head: 'Kind',
      series: ['Sent', 'Serving'],
      rows: [{ label: 'Engineers', values: [quantity(4), quantity(2)] }],
    },
    english,
  )
  expect(textsOf(grouped.drawing).map(({ text }) => text)).toEqual(['Sent', 'Serving', 'Engineers', '4', '2'])
  expect(grouped.alt).toBe('Bar chart. Engineers, Sent 4 deployments, Serving 2 deployments.')
  const fills = grouped.drawing.shapes.flatMap((shape) => (shape.type === 'rectangle' ? [shape.fill] : []))
  expect(fills).toEqual([{ role: 'accent' }, undefined, { role: 'accent' }, undefined])
})

test.each([
  ['no row', { ...kinds, rows: [] }, 'expected at least one'],
  ['no amount', { ...kinds, rows: [{ label: 'a', values: [undefined] }] }, 'without an amount'],
  [
    'a negative amount',
    { ...kinds, rows: [{ label: 'a', values: [quantity(-1)] }] },
    'expected a number from 0',
  ],
  ['a missing amount', { ...kinds, rows: [{ label: 'a', values: [] }] }, 'expected 1, one a series'],
])('%s is refused', (_, data, message) => {
  expect(() => barChart(data, english)).toThrow(message)
})

test('a drawing too narrow for legible labels is refused', () => {
  expect(() => barChart(kinds, { ...english, width: 100 })).toThrow('100 points wide, expected at least 150')
})
