import { expect, test } from 'vitest'
import { approximateMeasure, timelineStrip, type ChartSetting } from './index.ts'
import { textsOf } from './testing.ts'

const setting: ChartSetting = { lang: 'en', width: 350, measure: approximateMeasure }

const events = [
  { from: '2019', to: '2020', label: 'Units rise' },
  { from: '1990-04', label: 'Observers are sent' },
] as const

test('events are listed by date, whatever order they come in', () => {
  const { data, alt } = timelineStrip({ events }, setting)
  expect(data.rows).toEqual([
    ['April 1990', 'Observers are sent'],
    ['2019 – 2020', 'Units rise'],
  ])
  expect(alt).toBe('Timeline of 2 events. April 1990, Observers are sent; 2019 – 2020, Units rise.')
})

test('a month is a dot, a stretch of years a bar as long as they are', () => {
  const { drawing } = timelineStrip({ events }, setting)
  const dot = drawing.shapes.find((shape) => shape.type === 'circle')
  const [band, bar] = drawing.shapes.filter((shape) => shape.type === 'rectangle')
  expect(dot?.x).toBeLessThan(bar?.x ?? 0)
  expect((bar?.width ?? 0) / (band?.width ?? 1)).toBeCloseTo(2 / 31)
})

test('labels near the end point back, so that they stay in the drawing', () => {
  const label = textsOf(timelineStrip({ events }, setting).drawing).find(({ text }) => text === 'Units rise')
  expect(label?.align).toBe('end')
})

test('nothing is drawn of no events, or of one that ends before it begins', () => {
  expect(() => timelineStrip({ events: [] }, setting)).toThrow('without events')
  expect(() => timelineStrip({ events: [{ from: '2001', to: '1999', label: 'a' }] }, setting)).toThrow(
    'expected an end after the beginning',
  )
})
