import { formatDate, formatPeriod, type PartialDate, type Period, type Shape } from '@diglot/core'
import { ChartError } from './chart-error.ts'
import type { Chart, ChartSetting } from './chart.ts'
import { labelColumn, type RowLabel } from './label-column.ts'
import { legend, type LegendEntry } from './legend.ts'
import { full, ink, light, paper } from './paints.ts'
import { filled, pointed, pointWidth, type Box } from './shapes.ts'
import { detailStyle, placed, placedStack, textBlock, type TextBlock } from './text-block.ts'
import { shortDate, yearSpan } from './time.ts'
import { remarked, words } from './words.ts'
import { yearAxis } from './year-axis.ts'

export interface GanttData {
  /** What the rows are: "Mission". Heads the first column of the table. */
  readonly head: string
  /** Until when the source knows: open periods end in a point at the end of it. */
  readonly until: PartialDate
  readonly rows: readonly GanttRow[]
}

export interface GanttRow extends RowLabel {
  /** Without `to` it is open. */
  readonly period: Period
}

const barHeight = 8.5
const rowGap = 3
const gap = 6
/** Between a bar and its dates. */
const near = 3
/** A month of thirty years would not be seen. */
const thinnest = 1.5

/**
 * Periods as bars over years, in the order given. What was open is dark and ends in a point, what had ended is light;
 * an end
 * of which only the year is known is framed over that year. Dates stand beside or inside the bars.
 */
export function ganttChart(data: GanttData, setting: ChartSetting): Chart {
  const { lang, width } = setting
  const { rows, until } = data
  const column = labelColumn(rows, setting, 0.35)
  const end = yearSpan(until).to
  const spans = rows.map(({ label, period }) => {
    const from = yearSpan(period.from)
    const to = period.to === undefined ? undefined : yearSpan(period.to)
    const last = to?.to ?? end
    if (!(from.from < last))
      throw new ChartError(
        `Cannot draw “${label}” from ${period.from} to ${period.to ?? until}, expected an end after the beginning`,
      )
    const sureFrom = isYear(period.from) ? from.to : from.from
    const sureTo = to !== undefined && isYear(period.to) ? to.from : last
    return { from: from.from, to: last, sureFrom, sureTo, isOpen: to === undefined }
  })
  const plot = { left: column.width + gap, right: width - pointWidth - thinnest }
  const axis = yearAxis(
    [Math.floor(Math.min(...spans.map(({ from }) => from))), Math.max(end, ...spans.map(({ to }) => to))],
    [plot.left, plot.right],
    setting,
  )

  const shapes: Shape[] = []
  const dates: Shape[] = []
  let y = axis.height
  rows.forEach(({ period }, index) => {
    const label = column.stacks[index]
    const span = spans[index]
    if (label === undefined || span === undefined) return
    const x = axis.scale(span.from)
    const bar = { x, width: Math.max(thinnest, axis.scale(span.to) - x), height: barHeight }
    const text = textBlock(
      shortPeriod(period, setting),
      { ...detailStyle, fill: ink },
      plot.right - plot.left,
      setting,
    )
    const from = axis.scale(span.sureFrom)
    const sure = { x: from, width: axis.scale(span.sureTo) - from }
    const place = placeOf(bar, sure, span.isOpen, text, plot)
    const content = barHeight + (place === 'below' ? text.height : 0)
    const height = Math.max(label.height, content, text.height)
    const top = y + (height - content) / 2
    const box: Box = { ...bar, y: top }
    shapes.push(...placedStack(label, column.width, y + (height - label.height) / 2, 'end'))
    const isSure = span.sureFrom === span.from && span.sureTo === span.to
    shapes.push(...(isSure ? drawnBar(box, span.isOpen) : unsureBar(box, { ...box, ...sure }, span.isOpen)))
    dates.push(...placedDates(text, box, sure.x, span.isOpen, place, plot))
    y += height + rowGap
  })
  const bottom = y - rowGap + 2
  const key = legend(keyOf(data, setting), setting, bottom + 6)
  return {
    lang,
    drawing: {
      width,
      height: bottom + (key.height > 0 ? 6 + key.height : 0),
      shapes: [...axis.draw(0, bottom), ...shapes, ...dates, ...key.shapes],
    },
    data: {
      columns: [
        { header: data.head, kind: 'text', weight: 2 },
        { header: words.from[lang], kind: 'date', weight: 1 },
        { header: words.to[lang], kind: 'date', weight: 1 },
      ],
      rows: rows.map(({ label, full: name = label, detail, period }) => [
        remarked(name, detail, lang),
        formatDate(period.from, lang),
        period.to === undefined ? continuing(until, setting) : formatDate(period.to, lang),
      ]),
    },
    alt: altOf(data, setting),
  }
}

function drawnBar(box: Box, isOpen: boolean): readonly Shape[] {
  return [isOpen ? pointed(box, full) : filled(box, light)]
}

function isYear(date: PartialDate | undefined): boolean {
  return date?.length === 4
}

/** The years that an end is somewhere in are framed; what lies between them is sure. */
function unsureBar(box: Box, sure: Box, isOpen: boolean): readonly Shape[] {
  return [framed(box), ...(sure.width > 0 ? drawnBar(sure, isOpen) : [])]
}

function framed(box: Box): Shape {
  return { type: 'rectangle', ...box, stroke: { paint: full, width: 0.5 } }
}

type DatePlace = 'right' | 'left' | 'inside' | 'below'

interface Plot {
  readonly left: number
  readonly right: number
}

type Extent = Pick<Box, 'x' | 'width'>

/** Beside the bar where there is room, else in what is sure of it, else under it. */
function placeOf(
  { x, width }: Extent,
  sure: Extent,
  isOpen: boolean,
  text: TextBlock,
  { left, right }: Plot,
): DatePlace {
  const needed = text.width + near
  const end = x + width + (isOpen ? pointWidth : 0)
  if (end + needed <= right) return 'right'
  if (x - needed >= left) return 'left'
  return sure.width >= text.width + 2 * near ? 'inside' : 'below'
}

function placedDates(
  text: TextBlock,
  box: Box,
  sureFrom: number,
  isOpen: boolean,
  place: DatePlace,
  { left, right }: Plot,
): Shape[] {
  const middle = box.y + (box.height - text.height) / 2
  switch (place) {
    case 'right':
      return onPaper(text, box.x + box.width + (isOpen ? pointWidth : 0) + near, middle)
    case 'left':
      return onPaper(text, box.x - near - text.width, middle)
    case 'inside': {
      const style = { ...text.style, fill: isOpen ? paper : ink }
      return placed({ ...text, style }, sureFrom + near, middle)
    }
    case 'below':
      return onPaper(text, Math.max(left, Math.min(box.x, right - text.width)), box.y + box.height)
  }
}

/** Text that no gridline runs through. */
function onPaper(text: TextBlock, x: number, top: number): Shape[] {
  return [
    filled({ x: x - 1, y: top, width: text.width + 2, height: text.height }, paper),
    ...placed(text, x, top),
  ]
}

/** "Apr 1991 – Jan 2003", "Apr 1990 –"; 1991.4—2003.1, 1990.4—. */
function shortPeriod({ from, to }: Period, { lang }: ChartSetting): string {
  const start = shortDate(from, lang)
  const end = to === undefined ? '' : shortDate(to, lang)
  if (from === to) return start
  return lang === 'en' ? `${start} – ${end}`.trim() : `${start}—${end}`
}

function keyOf({ rows, until }: GanttData, setting: ChartSetting): readonly LegendEntry[] {
  const { lang } = setting
  const hasOpen = rows.some(({ period }) => period.to === undefined)
  const hasEnded = rows.some(({ period }) => period.to !== undefined)
  const hasUnsure = rows.some(({ period }) => isYear(period.from) || isYear(period.to))
  const open = { label: continuing(until, setting), mark: (box: Box) => drawnBar(beforePoint(box), true) }
  const ended = {
    label: lang === 'en' ? 'ended' : '已结束',
    mark: (box: Box) => drawnBar(box, false),
  }
  const unsure = {
    label: lang === 'en' ? 'month not stated' : '月份未说明',
    mark: (box: Box) => [framed(box)],
  }
  return [...(hasOpen ? [open] : []), ...(hasEnded ? [ended] : []), ...(hasUnsure ? [unsure] : [])]
}

/** What is left of a box with room for its point. */
function beforePoint(box: Box): Box {
  return { ...box, width: box.width - pointWidth }
}

function continuing(until: PartialDate, { lang }: ChartSetting): string {
  const date = formatDate(until, lang)
  return lang === 'en' ? `continuing in ${date}` : `${date}仍在继续`
}

function altOf({ rows, until }: GanttData, setting: ChartSetting): string {
  const { lang } = setting
  const open = rows.filter(({ period }) => period.to === undefined)
  const whole = rows.map(({ period }) => period.from).toSorted()[0]
  const range = whole === undefined ? '' : formatPeriod({ from: whole, to: until }, lang)
  const names = open.map(({ label }) => label).join(lang === 'en' ? ', ' : '、')
  return lang === 'en'
    ? `Gantt chart of ${rows.length} periods, ${range}; ${open.length === 0 ? 'none' : `${open.length} (${names})`} ${continuing(until, setting)}.`
    : `甘特图，共${rows.length}个时段，${range}；${open.length === 0 ? '没有时段' : `其中${open.length}个（${names}）`}${continuing(until, setting)}。`
}
