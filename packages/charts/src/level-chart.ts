import { formatNumber, formatValue, type Lang, type Quantity, type Shape } from '@diglot/core'
import { ChartError } from './chart-error.ts'
import type { Chart, ChartSetting } from './chart.ts'
import { labelColumn, type RowLabel } from './label-column.ts'
import { oneUnit } from './one-unit.ts'
import { full, gridline, muted } from './paints.ts'
import { filled, line, pointed, pointWidth } from './shapes.ts'
import { detailStyle, placed, placedStack, strongStyle, textBlock } from './text-block.ts'
import { listed, remarked, words } from './words.ts'

export interface LevelChartData {
  /** What the rows are: "Level". */
  readonly head: string
  /** What is counted, with its unit: "Units". */
  readonly series: string
  readonly rows: readonly LevelRow[]
}

export interface LevelRow extends RowLabel {
  /** A whole number, at most 200; `undefined` where the sources state none. */
  readonly value: Quantity | undefined
  /** How this row stands to the others, or that the sources do not say. */
  readonly note?: string
}

const side = 8
const between = 2
const rowGap = 9
const gap = 8
const most = 200

/**
 * One square for each that is counted, in rows that are never added up or stacked: whether the rows share members is for
 * their notes to say.
 */
export function levelChart(data: LevelChartData, setting: ChartSetting): Chart {
  const { lang, width } = setting
  const { rows, series } = data
  const column = labelColumn(rows, setting)
  oneUnit(rows.map(({ label, value }) => ({ label, quantity: value })))
  const counts = rows.map(({ label, value }) => {
    if (value !== undefined && (!Number.isInteger(value.amount) || value.amount > most))
      throw new ChartError(
        `Cannot draw ${value.amount} squares for “${label}”, expected a whole number up to ${most}: a bar chart shows more`,
      )
    return textBlock(countText(value, lang), strongStyle, width * 0.2, setting)
  })
  const left = column.width + gap
  const stated = counts.filter((_, i) => rows[i]?.value !== undefined)
  const plot = left + Math.max(0, ...stated.map((block) => block.width)) + gap
  const perLine = squaresPerLine(width - plot - pointWidth)

  const shapes: Shape[] = []
  let y = 0
  rows.forEach(({ value, note = '' }, index) => {
    const label = column.stacks[index]
    const amount = counts[index]
    if (label === undefined || amount === undefined) return
    const remark = textBlock(note, { ...detailStyle, fill: muted }, width - plot, setting)
    const count = value?.amount ?? 0
    const lines = Math.ceil(count / perLine)
    const squares = lines * (side + between)
    const leading = amount.leading
    const body =
      Math.max(value === undefined ? leading : squares, 0) + (remark.height > 0 ? 2 + remark.height : 0)
    const first = Math.max(leading, side)
    if (index > 0) shapes.push(line({ x: 0, y: y - rowGap / 2 }, { x: width, y: y - rowGap / 2 }, gridline))
    shapes.push(...placedStack(label, column.width, y, 'end'))
    if (value === undefined) {
      const unknown = textBlock(
        words.notStated[lang],
        { ...strongStyle, weight: 'regular', fill: muted },
        width - plot,
        setting,
      )
      shapes.push(...placed(unknown, plot, y))
    } else {
      shapes.push(...placed(amount, plot - gap, y, 'end'))
      const top = y + (first - side) / 2
      for (let i = 0; i < count; i++) {
        const box = {
          x: plot + (i % perLine) * (side + between),
          y: top + Math.floor(i / perLine) * (side + between),
          width: side,
          height: side,
        }
        const isOpen = i === count - 1 && (value.bound === 'more-than' || value.bound === 'at-least')
        shapes.push(isOpen ? pointed(box, full) : filled(box, full))
      }
    }
    const under = y + (value === undefined ? leading : (first - side) / 2 + squares) + 1
    shapes.push(...placed(remark, plot, under))
    y += Math.max(label.height, amount.height, first, body + 2) + rowGap
  })
  const hasNotes = rows.some(({ note = '' }) => note !== '')
  return {
    lang,
    drawing: { width, height: y - rowGap, shapes },
    data: {
      columns: [
        { header: data.head, kind: 'text', weight: 2 },
        { header: series, kind: 'figure', weight: 1 },
        ...(hasNotes ? [{ header: words.note[lang], kind: 'text' as const, weight: 2 }] : []),
      ],
      rows: rows.map(({ label, full: name = label, detail, value, note = '' }) => [
        remarked(name, detail, lang),
        countText(value, lang),
        ...(hasNotes ? [note] : []),
      ]),
    },
    alt: altOf(rows, lang),
  }
}

/** Tens, or else fives, so that squares are counted at a glance. */
function squaresPerLine(room: number): number {
  const fits = Math.max(1, Math.floor((room + between) / (side + between)))
  return fits >= 10 ? fits - (fits % 10) : fits >= 5 ? 5 : fits
}

function countText(value: Quantity | undefined, lang: Lang): string {
  if (value === undefined) return words.notStated[lang]
  return value.bound === undefined ? formatNumber(value.amount, lang) : formatValue(value, lang)
}

function altOf(rows: LevelChartData['rows'], lang: Lang): string {
  const said = rows.map(({ label, detail, value, note }) => {
    const amount = value === undefined ? words.notStated[lang] : formatValue(value, lang)
    const row = remarked(label, detail, lang)
    return remarked(lang === 'en' ? `${row}, ${amount}` : `${row}：${amount}`, note, lang)
  })
  return lang === 'en'
    ? `Chart of squares, one for each. ${listed(said, lang)}.`
    : `方块图，一个方块代表一个。${listed(said, lang)}。`
}
