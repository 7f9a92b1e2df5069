import { formatNumber, formatValue, type Lang, type Quantity, type Shape } from '@diglot/core'
import { scaleLinear } from 'd3-scale'
import { ChartError } from './chart-error.ts'
import type { Chart, ChartSetting } from './chart.ts'
import { labelColumn, type RowLabel } from './label-column.ts'
import { legend } from './legend.ts'
import { oneUnit } from './one-unit.ts'
import { baseline, ink, muted } from './paints.ts'
import { filling, fillings, lightest } from './filling.ts'
import { line, pointWidth } from './shapes.ts'
import { labelStyle, placed, placedStack, textBlock, type TextBlock } from './text-block.ts'
import { listed, remarked, words } from './words.ts'

export interface BarChartData {
  /** What the rows are: "Kind of unit". Heads the first column of the table. */
  readonly head: string
  /** What is counted, with its unit: "Deployments". More than one makes groups of bars with a legend, at most three. */
  readonly series: readonly [string, ...string[]]
  readonly rows: readonly BarRow[]
}

export interface BarRow extends RowLabel {
  /** One a series; `undefined` where the sources state none, which is written and never drawn. */
  readonly values: readonly (Quantity | undefined)[]
  /** Drawn light, for other rows are parts of it. Of a chart with one series. */
  readonly isWhole?: boolean
}

const barHeight = 9
const barGap = 2
const rowGap = 6
const gap = 5
/** Of the baseline over the first row and under the last. */
const overhang = 2

/**
 * Horizontal bars, each with its amount, in the order given; amounts that the sources only bound from below end in a
 * point. Throws a `MixedUnitsError` when the amounts have more than one unit, a `ChartError` when there is no amount or
 * no room.
 */
export function barChart(data: BarChartData, setting: ChartSetting): Chart {
  const { lang, width } = setting
  const { series, rows } = data
  if (series.length > fillings.length)
    throw new ChartError(`Cannot tell ${series.length} series apart, expected at most ${fillings.length}`)
  for (const { label, values } of rows) {
    if (values.length !== series.length)
      throw new ChartError(
        `Cannot draw ${values.length} amounts for “${label}”, expected ${series.length}, one a series`,
      )
  }
  const column = labelColumn(rows, setting)
  oneUnit(rows.flatMap(({ label, values }) => values.map((quantity) => ({ label, quantity }))))
  const left = column.width + gap
  const room = width - left
  const bars = rows.map(({ values }) =>
    values.map((quantity) => ({ quantity, block: amountBlock(quantity, room * 0.6, setting) })),
  )
  const scale = barScale(bars.flat(), room)

  const shapes: Shape[] = []
  let y = overhang
  if (series.length > 1) {
    const key = legend(
      series.map((label, i) => ({ label, mark: (box) => filling(i, box, false) })),
      setting,
    )
    shapes.push(...key.shapes)
    y += key.height + rowGap
  }
  const top = y
  rows.forEach((_, index) => {
    const label = column.stacks[index]
    const row = bars[index]
    const isWhole = series.length === 1 && rows[index]?.isWhole === true
    if (label === undefined || row === undefined) return
    const heights = row.map(({ block }) => Math.max(barHeight, block.height))
    const barsHeight = heights.reduce((sum, each) => sum + each, 0) + barGap * (row.length - 1)
    const height = Math.max(label.height, barsHeight)
    shapes.push(...placedStack(label, column.width, y + (height - label.height) / 2, 'end'))
    let at = y + (height - barsHeight) / 2
    row.forEach(({ quantity, block }, i) => {
      const each = heights[i] ?? barHeight
      const box = {
        x: left,
        y: at + (each - barHeight) / 2,
        width: scale(quantity?.amount ?? 0),
        height: barHeight,
      }
      let end = left
      if (quantity !== undefined) {
        shapes.push(...filling(isWhole ? lightest : i, box, isOpen(quantity)))
        end += box.width + (isOpen(quantity) ? pointWidth : 0)
      }
      shapes.push(...placed(block, end + gap, at + (each - block.height) / 2))
      at += each + barGap
    })
    y += height + rowGap
  })
  const height = y - rowGap
  shapes.push(line({ x: left, y: top - overhang }, { x: left, y: height + overhang }, baseline))
  return {
    lang,
    drawing: { width, height: height + overhang, shapes },
    data: {
      columns: [
        { header: data.head, kind: 'text', weight: 2 },
        ...series.map((header) => ({ header, kind: 'figure' as const, weight: 1 })),
      ],
      rows: rows.map(({ label, full: name = label, detail, values }) => [
        remarked(name, detail, lang),
        ...values.map((quantity) => amountText(quantity, lang)),
      ]),
    },
    alt: altOf(data, lang),
  }
}

interface Bar {
  readonly quantity: Quantity | undefined
  readonly block: TextBlock
}

/** The longest bars that leave every amount its place behind them. */
function barScale(bars: readonly Bar[], room: number): (amount: number) => number {
  const spare = (block: TextBlock): number => room - block.width - 2 * gap - pointWidth
  const most = Math.max(...bars.map(({ quantity }) => quantity?.amount ?? 0))
  if (most === 0) return () => 0
  const longest = Math.min(
    ...bars.map(({ quantity, block }) => {
      const amount = quantity?.amount ?? 0
      return amount === 0 ? Infinity : (spare(block) * most) / amount
    }),
  )
  return scaleLinear([0, most], [0, longest])
}

function isOpen({ bound }: Quantity): boolean {
  return bound === 'more-than' || bound === 'at-least'
}

function amountBlock(quantity: Quantity | undefined, width: number, setting: ChartSetting): TextBlock {
  const style = { ...labelStyle, fill: quantity === undefined ? muted : ink }
  return textBlock(amountText(quantity, setting.lang), style, width, setting)
}

/** A figure alone where it is exact; a hedge takes its unit along, as its language has it. */
function amountText(quantity: Quantity | undefined, lang: Lang): string {
  if (quantity === undefined) return words.notStated[lang]
  return quantity.bound === undefined ? formatNumber(quantity.amount, lang) : formatValue(quantity, lang)
}

function altOf({ series, rows }: BarChartData, lang: Lang): string {
  const values = rows.map(({ label, values: amounts }) => {
    const said = amounts.map((quantity, i) => {
      const value = quantity === undefined ? words.notStated[lang] : formatValue(quantity, lang)
      return series.length === 1 ? value : lang === 'en' ? `${series[i]} ${value}` : `${series[i]}${value}`
    })
    return lang === 'en' ? `${label}, ${said.join(', ')}` : `${label}：${said.join('，')}`
  })
  return lang === 'en' ? `Bar chart. ${listed(values, lang)}.` : `条形图。${listed(values, lang)}。`
}
