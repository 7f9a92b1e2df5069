import { fc, test as property } from '@fast-check/vitest'
import type { Lang, PartialDate, Quantity } from '@diglot/core'
import { expect } from 'vitest'
import { approximateMeasure, barChart, ganttChart, type Chart, type ChartSetting } from './index.ts'
import { overlaps, strays, tooSmall } from './testing.ts'

const english = fc
  .array(fc.stringMatching(/^[A-Za-z][a-z]{0,11}[,.)-]?$/), { minLength: 1, maxLength: 7 })
  .map((words) => words.join(' '))
const chinese = fc.stringMatching(/^[一-龥0-9A-Z，、（）《》“”—…]{1,24}$/)
const label = fc.oneof(english, chinese)
const row = { label, detail: fc.option(label, { nil: undefined }) }

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

const date: fc.Arbitrary<PartialDate> = fc
  .tuple(fc.integer({ min: 1900, max: 2020 }), fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }))
  .map(([year, month]): PartialDate =>
    month === undefined ? `${year}` : (`${year}-${String(month).padStart(2, '0')}` as PartialDate),
  )

function expectLegible({ drawing, data }: Chart): void {
  expect(overlaps(drawing)).toEqual([])
  expect(strays(drawing)).toEqual([])
  expect(tooSmall(drawing)).toEqual([])
  for (const cells of data.rows) expect(cells).toHaveLength(data.columns.length)
}

property.prop([
  setting,
  fc.integer({ min: 1, max: 3 }).chain((count) =>
    fc.record({
      series: fc.array(label, { minLength: count, maxLength: count }),
      rows: fc.array(
        fc.record({ ...row, values: fc.array(amount, { minLength: count, maxLength: count }) }),
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
    fc.record({
      ...row,
      period: fc
        .tuple(date, fc.option(date, { nil: undefined }))
        .map(([from, to]) =>
          to === undefined ? { from } : from <= to ? { from, to } : { from: to, to: from },
        ),
    }),
    { minLength: 1, maxLength: 8 },
  ),
])('no text of a Gantt chart meets another or leaves the drawing', (given, rows) => {
  expectLegible(ganttChart({ head: 'Mission', until: '2020-12', rows }, given))
})
