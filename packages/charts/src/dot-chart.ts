import { formatDate, formatValue, type Lang, type PartialDate, type Shape, type Unit } from '@diglot/core'
import { ChartError } from './chart-error.ts'
import type { Chart, ChartSetting } from './chart.ts'
import { labelColumn, type RowLabel } from './label-column.ts'
import { full, gridline, ink, muted } from './paints.ts'
import { line } from './shapes.ts'
import {
  detailStyle,
  labelStyle,
  placed,
  placedStack,
  strongStyle,
  textBlock,
  type TextBlock,
} from './text-block.ts'
import { listed, remarked, words } from './words.ts'
import { yearAxis } from './year-axis.ts'

export interface DotChartData {
  /** What the rows are: "Mission". */
  readonly head: string
  /** What a dot is: "Name". Heads the first column of the table, which has a row a dot. */
  readonly each: string
  /** What a dot counts one of. */
  readonly unit: Unit
  readonly rows: readonly DotRow[]
}

export interface DotRow extends RowLabel {
  readonly dots: readonly Dot[]
}

export interface Dot {
  readonly label: string
  readonly date: PartialDate
}

const rowGap = 4
const gap = 8
const largest = 2.9
/** Between the dots of a year, as a share of their size. */
const stacking = 2.25

/**
 * One dot for each of a few, by row and year; those of one year stand one above another. Rows have their totals at the
 * right, years at the foot.
 */
export function dotChart(data: DotChartData, setting: ChartSetting): Chart {
  const { lang, width } = setting
  const column = labelColumn(data.rows, setting, 0.35)
  const all = data.rows.flatMap(({ dots }) => dots)
  if (all.length === 0) throw new ChartError('Cannot draw a chart without dots, expected at least one')
  const years = all.map(({ date }) => yearOf(date))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const total = textBlock(words.total[lang], { ...detailStyle, fill: muted }, width * 0.2, setting)
  const count = (n: number): TextBlock => textBlock(String(n), strongStyle, width * 0.2, setting)
  const totals = Math.max(
    total.width,
    ...data.rows.map(({ dots }) => count(dots.length).width),
    count(all.length).width,
  )
  const halfYear = textBlock('2000', detailStyle, width, setting).width / 2
  const plot = { left: column.width + gap, right: width - totals - gap - halfYear }
  const axis = yearAxis([first - 0.5, last + 0.5], [plot.left, plot.right], setting)
  const pitch = axis.scale(1) - axis.scale(0)
  const radius = Math.min(largest, pitch * 0.48)

  const shapes: Shape[] = [...placed(total, width, 0, 'end')]
  let y = Math.max(axis.height, total.height) + 2
  data.rows.forEach(({ dots }, index) => {
    const label = column.stacks[index]
    if (label === undefined) return
    const byYear = countedBy(dots.map(({ date }) => yearOf(date)))
    const sum = count(dots.length)
    const most = Math.max(1, ...byYear.values())
    const height = Math.max(label.height, sum.height, most * radius * stacking)
    const middle = y + height / 2
    shapes.push(
      line({ x: plot.left, y: middle }, { x: plot.right, y: middle }, gridline),
      ...placedStack(label, column.width, middle - label.height / 2, 'end'),
      ...placed(sum, width, middle - sum.height / 2, 'end'),
    )
    for (const [year, n] of byYear) {
      for (let i = 0; i < n; i++) {
        shapes.push({
          type: 'circle',
          x: axis.scale(year),
          y: middle + (i - (n - 1) / 2) * radius * stacking,
          radius,
          fill: full,
        })
      }
    }
    y += height + rowGap
  })
  const bottom = y
  const foot = yearTotals(countedBy(years), axis.scale, bottom + 1, setting)
  const footLabel = textBlock(words.total[lang], { ...labelStyle, fill: muted }, column.width, setting)
  const sum = count(all.length)
  shapes.push(
    line({ x: 0, y: bottom }, { x: width, y: bottom }, { paint: ink, width: 0.5 }),
    ...placed(footLabel, column.width, bottom + 1, 'end'),
    ...placed(sum, width, bottom + 1, 'end'),
    ...foot.shapes,
  )
  return {
    lang,
    drawing: {
      width,
      height: bottom + 1 + Math.max(footLabel.height, sum.height, foot.height),
      shapes: [...axis.draw(0, bottom), ...shapes],
    },
    data: {
      columns: [
        { header: data.each, kind: 'text', weight: 2 },
        { header: words.date[lang], kind: 'date', weight: 2 },
        { header: data.head, kind: 'text', weight: 3 },
      ],
      rows: data.rows
        .flatMap(({ label, full: name = label, detail, dots }) =>
          dots.map((dot) => ({ ...dot, row: remarked(name, detail, lang) })),
        )
        .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
        .map(({ label, date, row }) => [label, formatDate(date, lang), row]),
    },
    alt: altOf(data, countedBy(years.toSorted((a, b) => a - b)), lang),
  }
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}

/** How often each value comes, in order of first appearance. */
function countedBy(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Totals under their years; those that would touch a neighbour stand a line lower. */
function yearTotals(
  totals: ReadonlyMap<number, number>,
  scale: (year: number) => number,
  top: number,
  setting: ChartSetting,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const ends: number[] = []
  const shapes: Shape[] = []
  let height = 0
  for (const [year, n] of [...totals].toSorted(([a], [b]) => a - b)) {
    const block = textBlock(String(n), { ...detailStyle, fill: ink }, 60, setting)
    const x = scale(year)
    const found = ends.findIndex((end) => end + 3 <= x - block.width / 2)
    const lane = found < 0 ? ends.length : found
    ends[lane] = x + block.width / 2
    shapes.push(...placed(block, x, top + lane * block.height, 'middle'))
    height = Math.max(height, (lane + 1) * block.height)
  }
  return { shapes, height }
}

function altOf({ rows, unit }: DotChartData, years: ReadonlyMap<number, number>, lang: Lang): string {
  const total = rows.reduce((sum, { dots }) => sum + dots.length, 0)
  const value = formatValue({ type: 'quantity', amount: total, unit }, lang)
  const colon = lang === 'en' ? ' ' : '：'
  const byRow = listed(
    rows.map(({ label, dots }) => `${label}${colon}${dots.length}`),
    lang,
  )
  const byYear = listed(
    [...years].map(([year, n]) => `${year}${lang === 'en' ? '' : '年'}${colon}${n}`),
    lang,
  )
  return lang === 'en'
    ? `Dot chart of ${value}. By row: ${byRow}. By year: ${byYear}.`
    : `点图，共${value}。按行：${byRow}。按年份：${byYear}。`
}
