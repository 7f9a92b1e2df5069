import type { Shape } from '@diglot/core'
import { expect, test } from 'vitest'
import { approximateMeasure, figureOf, ganttChart, type ChartSetting, type GanttData } from './index.ts'
import { textsOf } from './testing.ts'

const english: ChartSetting = { lang: 'en', width: 350, measure: approximateMeasure }
const chinese: ChartSetting = { ...english, lang: 'zh-Hans' }

const missions: GanttData = {
  head: 'Mission',
  until: '2020-09',
  rows: [
    { label: 'UNTSO', full: 'Truce Supervision Organization', period: { from: '1990-04' } },
    { label: 'UNIKOM', period: { from: '1991-04', to: '2003-01' } },
  ],
}

const isPoint = (shape: Shape): boolean => shape.type === 'polyline' && shape.closed

test('an open period ends in a point, which the key explains', () => {
  const { drawing } = ganttChart(missions, english)
  expect(drawing.shapes.filter(isPoint)).toHaveLength(2)
  const texts = textsOf(drawing).map(({ text }) => text)
  expect(texts).toContain('Apr 1990 –')
  expect(texts).toContain('Apr 1991 – Jan 2003')
  expect(texts).toContain('continuing in September 2020')
  const inChinese = textsOf(ganttChart(missions, chinese).drawing).map(({ text }) => text)
  expect(inChinese).toEqual(
    expect.arrayContaining(['1990.4—', '1991.4—2003.1', '2020年9月仍在继续', '已结束']),
  )
})

test('a bar reaches from the first day of its month to the last of the other', () => {
  const { drawing } = ganttChart(
    {
      ...missions,
      until: '2000-12',
      rows: [
        { label: 'whole', period: { from: '1990-01', to: '1999-12' } },
        { label: 'half', period: { from: '1990-01', to: '1994-12' } },
      ],
    },
    english,
  )
  const [whole = 0, half = 0] = drawing.shapes.flatMap((shape) =>
    shape.type === 'rectangle' && shape.fill?.role === 'accent' ? [shape.width] : [],
  )
  expect(half / whole).toBeCloseTo(0.5)
})

test('an end of which only the year is known is framed, which the key explains', () => {
  const rows: GanttData['rows'] = [{ label: 'a', period: { from: '2001', to: '2003-06' } }]
  const { drawing } = ganttChart({ ...missions, rows }, english)
  const framed = drawing.shapes.filter((shape) => shape.type === 'rectangle' && shape.stroke !== undefined)
  expect(framed).toHaveLength(2)
  expect(textsOf(drawing).map(({ text }) => text)).toContain('month not stated')
})

test('the table has full names and dates as precise as the source', () => {
  const { data } = ganttChart(missions, english)
  expect(data.rows).toEqual([
    ['Truce Supervision Organization', 'April 1990', 'continuing in September 2020'],
    ['UNIKOM', 'April 1991', 'January 2003'],
  ])
})

test('the words name what was open', () => {
  expect(ganttChart(missions, english).alt).toBe(
    'Gantt chart of 2 periods, April 1990 – September 2020; 1 (UNTSO) continuing in September 2020.',
  )
  expect(ganttChart(missions, chinese).alt).toBe(
    '甘特图，共2个时段，1990年4月至2020年9月；其中1个（UNTSO）2020年9月仍在继续。',
  )
})

test('a period that ends before it begins is refused', () => {
  const rows: GanttData['rows'] = [{ label: 'a', period: { from: '2001-05', to: '2001-03' } }]
  expect(() => ganttChart({ ...missions, rows }, english)).toThrow('expected an end after the beginning')
})

test('a figure is titled by its finding and says its notes before its source', () => {
  const figure = figureOf(ganttChart(missions, english), {
    title: 'One mission went on',
    subtitle: 'Participation, 1990 – 2020',
    notes: ['The life of a mission may be longer.'],
    source: [{ type: 'text', text: 'Source: the paper.' }],
  })
  expect(figure.caption).toEqual([{ type: 'text', text: 'One mission went on' }])
  expect(figure.source).toEqual([
    { type: 'text', text: 'The life of a mission may be longer. ' },
    { type: 'text', text: 'Source: the paper.' },
  ])
  expect(figure.alt).toMatch(/^One mission went on\. Gantt chart .* The data follow as a table\.$/)
})
