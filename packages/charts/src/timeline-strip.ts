import { formatDate, formatPeriod, type Lang, type PartialDate, type Shape } from '@diglot/core'
import { ChartError } from './chart-error.ts'
import type { Chart, ChartSetting } from './chart.ts'
import { placeFlags, reach, type Flag, type FlagSize } from './flags.ts'
import { full, ink, leader } from './paints.ts'
import { filled, line } from './shapes.ts'
import {
  detailStyle,
  labelStyle,
  placed,
  placedStack,
  stacked,
  strongStyle,
  textBlock,
  type TextStack,
} from './text-block.ts'
import { yearSpan } from './time.ts'
import { listed, words } from './words.ts'
import { yearAxis, type YearAxis } from './year-axis.ts'

export interface TimelineData {
  /** In any order; drawn and listed by date. */
  readonly events: readonly TimelineEvent[]
}

export interface TimelineEvent {
  readonly from: PartialDate
  /** The last date of what took longer. */
  readonly to?: PartialDate
  readonly label: string
}

const narrowest = 150
const radius = 2.4
/** Room for half a dot at either end. */
const edge = radius + 0.5
/** Between the line to an event and its words. */
const indent = 3
/** Between the band of years and the nearest words. */
const clear = 9

/**
 * Events along a band of years, by turns above and below, each with a flag that meets no other. What is known to the
 * month or the day is a dot; a year, and what took longer, is a bar.
 */
export function timelineStrip({ events }: TimelineData, setting: ChartSetting): Chart {
  const { lang, width } = setting
  if (!(width >= narrowest))
    throw new ChartError(`Cannot draw a chart ${width} points wide, expected at least ${narrowest}`)
  if (events.length === 0) throw new ChartError('Cannot draw a chart without events, expected at least one')
  const moments = events.map(momentOf).toSorted((a, b) => a.from - b.from || a.to - b.to)
  const { axis, stacks, above, below } = flagged(moments, setting)
  const yearHeight = textBlock('2000', { ...detailStyle, fill: ink }, width, setting).height
  const bandHeight = yearHeight + 3
  const top = above.length === 0 ? 2 * radius : reach(above) + clear
  const bottom = top + bandHeight
  const years = yearsOf(moments)
  const [first, last] = [axis.scale(years[0]), axis.scale(years[1])]
  const flagShapes = (flags: readonly Flag[], parity: 0 | 1): Shape[] =>
    flags.flatMap(({ x, rise, height, index, direction }) => {
      const stack = stacks[index * 2 + parity]
      if (stack === undefined) return []
      const start = parity === 0 ? top - clear - rise - height : bottom + clear + rise
      const end = parity === 0 ? start : start + height
      const isRight = direction === 'right'
      return [
        line({ x, y: parity === 0 ? top : bottom }, { x, y: end }, leader),
        ...placedStack(stack, isRight ? x + indent : x - indent, start, isRight ? 'start' : 'end'),
      ]
    })
  const marks = moments.map(({ from, to, isLong }, i): Shape => {
    const y = i % 2 === 0 ? top - radius : bottom + radius
    if (!isLong) return { type: 'circle', x: axis.scale((from + to) / 2), y, radius, fill: full }
    const x = axis.scale(from)
    return filled({ x, y: y - radius, width: axis.scale(to) - x, height: 2 * radius }, full)
  })
  return {
    lang,
    drawing: {
      width,
      height: below.length === 0 ? bottom + 2 * radius : bottom + clear + reach(below),
      shapes: [
        filled({ x: first, y: top, width: last - first, height: bandHeight }, { role: 'accent', tint: 0.12 }),
        ...axis.years.flatMap((year, i) => {
          const x = axis.scale(year)
          const label = textBlock(String(year), { ...detailStyle, fill: ink }, width, setting)
          const start = besideLine(x, label.width, axis.scale(axis.years[i - 1] ?? -Infinity), last)
          return [
            line({ x, y: top }, { x, y: bottom }, leader),
            ...(start === undefined ? [] : placed(label, start, top + (bandHeight - label.height) / 2)),
          ]
        }),
        ...flagShapes(above, 0),
        ...flagShapes(below, 1),
        ...marks,
      ],
    },
    data: {
      columns: [
        { header: words.date[lang], kind: 'date', weight: 1 },
        { header: words.event[lang], kind: 'text', weight: 3 },
      ],
      rows: moments.map(({ event }) => [dateOf(event, lang), event.label]),
    },
    alt: altOf(moments, lang),
  }
}

/** Where a year starts beside its line: after it, or before it at the end of the band, or nowhere. */
function besideLine(x: number, width: number, previous: number, end: number): number | undefined {
  const air = 2
  if (x + air + width <= end) return x + air
  const before = x - air - width
  return before >= previous + 3 * air + width ? before : undefined
}

interface Flagged {
  readonly axis: YearAxis
  /** The words of each event. */
  readonly stacks: readonly TextStack[]
  readonly above: readonly Flag[]
  readonly below: readonly Flag[]
}

/** Shares of the width that labels may take; the wider they are, the fewer lines they need. */
const shares = [0.3, 0.36, 0.42, 0.48, 0.54, 0.6]

/** The lowest of some ways to place the words of the events, by turns above and below. */
function flagged(moments: readonly Moment[], setting: ChartSetting): Flagged {
  const ways = shares.flatMap((share) => flaggedWithin(moments, setting.width * share, setting))
  const height = ({ above, below }: Flagged): number => reach(above) + reach(below)
  const [best] = ways.toSorted((a, b) => height(a) - height(b))
  if (best === undefined) throw new ChartError('Cannot place the labels of a timeline, expected shorter ones')
  return best
}

/** With labels up to a width: over the whole width where they fit, else with room for the last at the right. */
function flaggedWithin(
  moments: readonly Moment[],
  labelWidth: number,
  setting: ChartSetting,
): readonly Flagged[] {
  const { lang, width } = setting
  const stacks = moments.map(({ event }) =>
    stacked([
      textBlock(dateOf(event, lang), { ...strongStyle, size: 7 }, labelWidth, setting),
      textBlock(event.label, { ...labelStyle, size: 7.5 }, labelWidth, setting),
    ]),
  )
  const domain = yearsOf(moments)
  const widest = Math.max(...stacks.map((stack) => stack.width)) + indent
  return [edge, Math.max(edge, widest)].flatMap((margin) => {
    const axis = yearAxis(domain, [edge, width - margin], setting)
    const sizes = (parity: 0 | 1): FlagSize[] =>
      stacks.flatMap((stack, i) => {
        const moment = moments[i]
        if (moment === undefined || i % 2 !== parity) return []
        const x = axis.scale((moment.from + moment.to) / 2)
        return [{ x, width: stack.width + indent, height: stack.height }]
      })
    const above = placeFlags(sizes(0), width)
    const below = placeFlags(sizes(1), width)
    return above === undefined || below === undefined ? [] : [{ axis, stacks, above, below }]
  })
}

/** Whole years around all of it. */
function yearsOf(moments: readonly Moment[]): readonly [number, number] {
  return [
    Math.floor(Math.min(...moments.map(({ from }) => from))),
    Math.ceil(Math.max(...moments.map(({ to }) => to))),
  ]
}

interface Moment {
  readonly event: TimelineEvent
  readonly from: number
  readonly to: number
  readonly isLong: boolean
}

function momentOf(event: TimelineEvent): Moment {
  const { from, to = from, label } = event
  const [start, end] = [yearSpan(from).from, yearSpan(to).to]
  if (!(start < end))
    throw new ChartError(`Cannot draw “${label}” from ${from} to ${to}, expected an end after the beginning`)
  return { event, from: start, to: end, isLong: event.to !== undefined || from.length === 4 }
}

function dateOf({ from, to }: TimelineEvent, lang: Lang): string {
  return to === undefined ? formatDate(from, lang) : formatPeriod({ from, to }, lang)
}

function altOf(moments: readonly Moment[], lang: Lang): string {
  const said = listed(
    moments.map(({ event }) => `${dateOf(event, lang)}${lang === 'en' ? ', ' : '，'}${event.label}`),
    lang,
  )
  return lang === 'en'
    ? `Timeline of ${moments.length} ${moments.length === 1 ? 'event' : 'events'}. ${said}.`
    : `时间轴，共${moments.length}个事件。${said}。`
}
