import { expect, test } from 'vitest'
import { approximateMeasure, dotChart, type ChartSetting, type DotChartData } from './index.ts'
import { textsOf } from './testing.ts'

const setting: ChartSetting = { lang: 'en', width: 350, measure: approximateMeasure }

const deaths: DotChartData = {
  head: 'Mission',
  each: 'Name',
  unit: 'person',
  rows: [
    {
      label: 'UNTAC',
      full: 'Transitional Authority',
      dots: [
        { label: 'Liu', date: '1993-01-21' },
        { label: 'Chen', date: '1993-05-21' },
        { label: 'Fu', date: '2003' },
      ],
    },
    { label: 'UNIKOM', dots: [{ label: 'Lei', date: '1994-05-07' }] },
  ],
}

test('dots of one year and row stand one above another, later years to the right', () => {
  const dots = dotChart(deaths, setting).drawing.shapes.filter((shape) => shape.type === 'circle')
  const [first, second, third] = dots
  expect(dots).toHaveLength(4)
  expect(first?.x).toBe(second?.x)
  expect((second?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(2 * (first?.radius ?? 0))
  expect(third?.x).toBeGreaterThan(second?.x ?? Infinity)
})

test('rows and years have their totals', () => {
  const texts = textsOf(dotChart(deaths, setting).drawing).map(({ text }) => text)
  expect(texts.filter((text) => text === '3')).toHaveLength(1)
  expect(texts.filter((text) => text === '4')).toHaveLength(1)
  expect(texts.filter((text) => text === '2')).toHaveLength(1)
})

test('the table lists every dot by date, in the row that it stands in', () => {
  expect(dotChart(deaths, setting).data.rows).toEqual([
    ['Liu', '21 January 1993', 'Transitional Authority'],
    ['Chen', '21 May 1993', 'Transitional Authority'],
    ['Lei', '7 May 1994', 'UNIKOM'],
    ['Fu', '2003', 'Transitional Authority'],
  ])
})

test('the words count by row and by year', () => {
  expect(dotChart(deaths, setting).alt).toBe(
    'Dot chart of 4 persons. By row: UNTAC 3; UNIKOM 1. By year: 1993 2; 1994 1; 2003 1.',
  )
  expect(dotChart(deaths, { ...setting, lang: 'zh-Hans' }).alt).toBe(
    '点图，共4人。按行：UNTAC：3；UNIKOM：1。按年份：1993年：2；1994年：1；2003年：1。',
  )
})

test('a chart without dots is refused', () => {
  expect(() => dotChart({ ...deaths, rows: [{ label: 'a', dots: [] }] }, setting)).toThrow('without dots')
})
