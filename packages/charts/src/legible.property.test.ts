import { fc, test as property } from '@fast-check/vitest'
import type { Lang, PartialDate, Period, Quantity } from '@diglot/core'
import { expect } from 'vitest'
import {
  approximateMeasure,
  barChart,
  dotChart,
  ganttChart,
  levelChart,
  timelineStrip,
  type Chart,
  type ChartSetting,
  type RowLabel,
} from './index.ts'
import { covered, overlaps, strays, struck, tooSmall } from './testing.ts'

const english = fc
  .array(fc.stringMatching(/^[A-Za-z][a-z]{0,11}[,.)-]?$/), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '))
const chinese = fc.stringMatching(/^[一-龥0-9A-Z，、（）《》“”—…]{1,24}$/)
const label = fc.oneof(english, chinese)
const row: fc.Arbitrary<RowLabel> = fc.oneof(
  fc.record({ label }),
  fc.record({ label, detail: label, full: label }),
)

const setting: fc.Arbitrary<ChartSetting> = fc.record({
  lang: fc.constantFrom<Lang>('en', 'zh-Hans'),
  width: fc.double({ min: 150, max: 500, noNaN: true }),
  measure: fc.constant(approximateMeasure),
})

const amount: fc.Arbitrary<Quantity | undefined> = fc.option(
  fc.record({
    type: fc.constant('quantity' as const),
    amount: fc.oneof(fc.nat(100), fc.nat(1e9), fc.double({ min: 0, max: 10, noNaN: true })),
    unit: fc.constant('deployment' as const),
    bound: fc.constantFrom('more-than', 'about', 'nearly', undefined),
  }),
  { nil: undefined },
) as fc.Arbitrary<Quantity | undefined>

const months = ['01', '04', '09', '12'] as const
const date: fc.Arbitrary<PartialDate> = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1900, max: 2020 }), fc.integer({ min: 2012, max: 2020 })),
    fc.constantFrom(undefined, ...months),
  )
  .map(([year, month]): PartialDate => (month === undefined ? `${year}` : `${year}-${month}`))

function periodOf(a: PartialDate, b: PartialDate | undefined): Period {
  if (b === undefined) return { from: a }
  return a <= b ? { from: a, to: b } : { from: b, to: a }
}

function expectLegible({ drawing, data }: Chart): void {
  expect(overlaps(drawing)).toEqual([])
  expect(strays(drawing)).toEqual([])
  expect(tooSmall(drawing)).toEqual([])
  expect(covered(drawing)).toEqual([])
  for (const cells of data.rows) expect(cells).toHaveLength(data.columns.length)
}

property.prop([
  setting,
  fc.integer({ min: 1, max: 3 }).chain((count) =>
    fc.record({
      series: fc.array(label, { minLength: count, maxLength: count }),
      rows: fc.array(
        fc
          .tuple(row, fc.array(amount, { minLength: count, maxLength: count }))
          .map(([labels, values]) => ({ ...labels, values })),
        { minLength: 1, maxLength: 8 },
      ),
    }),
  ),
])('no text of a bar chart meets another or leaves the drawing', (given, { series, rows }) => {
  fc.pre(rows.some(({ values }) => values.some((value) => value !== undefined)))
  const [first = '', ...others] = series
  expectLegible(barChart({ head: 'Kind', series: [first, ...others], rows }, given))
})

property.prop([
  setting,
  fc.array(
    fc
      .tuple(row, date, fc.option(date, { nil: undefined }))
      .map(([labels, from, to]) => ({ ...labels, period: periodOf(from, to) })),
    { minLength: 1, maxLength: 8 },
  ),
])('no text of a Gantt chart meets another or leaves the drawing', (given, rows) => {
  expectLegible(ganttChart({ head: 'Mission', until: '2020-12', rows }, given))
})

property.prop([
  setting,
  fc.array(
    fc
      .tuple(row, fc.array(fc.record({ label, date }), { maxLength: 5 }))
      .map(([labels, dots]) => ({ ...labels, dots })),
    { minLength: 1, maxLength: 6 },
  ),
])('no text of a dot chart meets another or leaves the drawing', (given, rows) => {
  fc.pre(rows.some(({ dots }) => dots.length > 0))
  const chart = dotChart({ head: 'Mission', each: 'Name', unit: 'person', rows }, given)
  expectLegible(chart)
  const dots = rows.flatMap((each) => each.dots)
  expect(chart.drawing.shapes.filter(({ type }) => type === 'circle')).toHaveLength(dots.length)
  expect(chart.data.rows).toHaveLength(dots.length)
})

property.prop([
  setting,
  fc.array(
    fc
      .tuple(row, fc.option(fc.nat(200), { nil: undefined }), fc.option(label, { nil: undefined }))
      .map(([labels, count, note]) => ({
        ...labels,
        value: count === undefined ? undefined : ({ type: 'quantity', amount: count, unit: 'unit' } as const),
        ...(note === undefined ? {} : { note }),
      })),
    { minLength: 1, maxLength: 6 },
  ),
])('no text of a chart of squares meets another or leaves the drawing', (given, rows) => {
  fc.pre(rows.some(({ value }) => value !== undefined))
  const chart = levelChart({ head: 'Level', series: 'Units', rows }, given)
  expectLegible(chart)
  expect(chart.drawing.shapes.filter(({ type }) => type === 'rectangle')).toHaveLength(
    rows.reduce((sum, { value }) => sum + (value?.amount ?? 0), 0),
  )
})

property.prop([
  setting,
  fc.array(
    fc
      .tuple(date, fc.option(date, { nil: undefined }), label)
      .map(([from, to, words]) => ({ ...periodOf(from, to), label: words })),
    { minLength: 1, maxLength: 14 },
  ),
])(
  'no text of a timeline meets another or leaves the drawing, and no line runs through one',
  (given, events) => {
    const chart = timelineStrip({ events }, given)
    expectLegible(chart)
    expect(struck(chart.drawing)).toEqual([])
  },
)
