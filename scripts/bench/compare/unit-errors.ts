import { otherSide, replaced, type CleanPair, type Mutator, type Side } from './mutation.ts'
import { pick } from './random.ts'
import { figuresStated, foldWidth, sameNumber, type StatedFigure } from './stated-figures.ts'

/** A unit in both languages, after the figure or before it, and what it is mistaken for. */
interface UnitWords {
  readonly place: 'before' | 'after'
  readonly a: RegExp
  readonly b: RegExp
  readonly bPlace?: 'before' | 'after'
  readonly forA: readonly string[]
  readonly forB: readonly string[]
}

const units: readonly UnitWords[] = [
  {
    place: 'after',
    a: /^days/,
    b: /^[天日]/,
    forA: ['hours', 'weeks', 'months'],
    forB: ['小时', '周', '个月'],
  },
  {
    place: 'after',
    a: /^hours/,
    b: /^(?:个)?(?:小时|小時)/,
    forA: ['days', 'minutes'],
    forB: ['天', '分钟'],
  },
  { place: 'after', a: /^months/, b: /^(?:个|個)?月/, forA: ['years', 'days'], forB: ['年', '天'] },
  { place: 'after', a: /^years/, b: /^年/, forA: ['months', 'days'], forB: ['个月', '天'] },
  { place: 'after', a: /^minutes/, b: /^分[钟鐘]/, forA: ['hours', 'seconds'], forB: ['小时', '秒'] },
  {
    place: 'after',
    a: /^square (?:kilometres|kilometers)/,
    b: /^平方公里/,
    forA: ['square metres', 'hectares'],
    forB: ['平方米', '公顷'],
  },
  {
    place: 'after',
    a: /^square met(?:re|er)s/,
    b: /^平方(?:米|公尺)/,
    forA: ['square kilometres', 'hectares'],
    forB: ['平方公里', '公顷'],
  },
  {
    place: 'after',
    a: /^(?:kilomet(?:re|er)s|km\b)/,
    b: /^公里/,
    forA: ['metres', 'miles'],
    forB: ['米', '英里'],
  },
  {
    place: 'after',
    a: /^met(?:re|er)s/,
    b: /^(?:米|公尺)/,
    forA: ['kilometres', 'feet'],
    forB: ['公里', '英尺'],
  },
  {
    place: 'after',
    a: /^hectares/,
    b: /^公[顷頃]/,
    forA: ['acres', 'square kilometres'],
    forB: ['亩', '平方公里'],
  },
  { place: 'after', a: /^ton(?:ne)?s/, b: /^(?:公)?[吨噸]/, forA: ['kilograms'], forB: ['公斤'] },
  { place: 'after', a: /^(?:kilograms|kg\b)/, b: /^公斤/, forA: ['tons'], forB: ['吨'] },
  {
    place: 'after',
    a: /^(?:US |United States )dollars/,
    b: /^美元/,
    forA: ['euros', 'yuan'],
    forB: ['欧元', '元'],
  },
  { place: 'after', a: /^dollars/, b: /^(?:美元|元)/, forA: ['euros', 'pounds'], forB: ['欧元', '日元'] },
  { place: 'after', a: /^yuan/, b: /^元/, forA: ['US dollars', 'yen'], forB: ['美元', '日元'] },
  { place: 'before', a: /US\$ ?$/, b: /^美元/, bPlace: 'after', forA: ['€', 'HK$'], forB: ['欧元', '港元'] },
  {
    place: 'before',
    a: /HK\$ ?$/,
    b: /^(?:港)?元/,
    bPlace: 'after',
    forA: ['US$', '£'],
    forB: ['美元', '英镑'],
  },
  {
    place: 'before',
    a: /(?<![A-Z])\$ ?$/,
    b: /^(?:美|港)?元/,
    bPlace: 'after',
    forA: ['€', '£'],
    forB: ['欧元', '日元'],
  },
  { place: 'before', a: /£ ?$/, b: /^英[镑鎊]/, bPlace: 'after', forA: ['US$', '€'], forB: ['美元', '欧元'] },
]

/** A unit or a currency becomes another: days to weeks, 美元 to 欧元. */
export const unitChanged: Mutator = (pair, side, random) => {
  const other = otherSide(side)
  const figures = { a: figuresStated(pair.a, 'a'), b: figuresStated(pair.b, 'b') }
  const places = figures[side].flatMap((figure) =>
    units.flatMap((unit) => {
      const found = unitSpan(pair, side, figure, unit)
      if (!found) return []
      const isStated = figures[other].some(
        (one) => sameNumber(one.value, figure.value) && unitSpan(pair, other, one, unit) !== undefined,
      )
      return isStated ? [{ ...found, words: side === 'a' ? unit.forA : unit.forB }] : []
    }),
  )
  // The first unit that fits is the one meant: “square metres” before “metres”.
  const place = pick(places, random)
  const words = place && pick(place.words, random)
  return words === undefined || !place ? undefined : replaced(pair, side, place, words)
}

function unitSpan(pair: CleanPair, side: Side, figure: StatedFigure, unit: UnitWords) {
  const text = foldWidth(pair[side])
  const place = side === 'b' ? (unit.bPlace ?? unit.place) : unit.place
  const pattern = unit[side]
  if (place === 'before') {
    const match = pattern.exec(text.slice(0, figure.start))
    return match ? { start: match.index, end: match.index + match[0].length } : undefined
  }
  const gap = /^(?:[ -]|[余餘多]|名|(?= ?))*/.exec(text.slice(figure.end))?.[0].length ?? 0
  const match = pattern.exec(text.slice(figure.end + gap))
  // 8月 of a date, and a year, are no lengths of time.
  if (!match || (/^[年月日]/.test(match[0]) && isDate(text, figure))) return undefined
  return { start: figure.end + gap, end: figure.end + gap + match[0].length }
}

function isDate(text: string, { start, end, value }: StatedFigure): boolean {
  if (value > 1000) return true
  return /[年月第]$/.test(text.slice(0, start)) || /^(?:月(?:\d|[一二三十份])|日)/.test(text.slice(end))
}

/** Per cent become percentage points, or the other way. */
export const percentChanged: Mutator = (pair, side, random) => {
  const other = otherSide(side)
  const places = percentages(pair[side], side).filter(({ value, points }) =>
    percentages(pair[other], other).some((one) => one.points === points && sameNumber(one.value, value)),
  )
  const place = pick(places, random)
  return place && replaced(pair, side, place, place.words)
}

interface Percentage {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly points: boolean
  /** What the span becomes. */
  readonly words: string
}

function percentages(written: string, side: Side): Percentage[] {
  const text = foldWidth(written)
  return figuresStated(written, side).flatMap(({ start, end, value }): Percentage[] => {
    const after = text.slice(end)
    const points = /^[ -]*(?:percentage[ -]points?|个百分点|個百分點)/.exec(after)
    if (points) {
      return [
        { start, end: end + points[0].length, value, points: true, words: `${written.slice(start, end)}%` },
      ]
    }
    const sign = /^ ?(?:%|percent\b|per cent\b)(?! ?(?:points?|age))/.exec(after)
    const said = side === 'b' && text.slice(0, start).endsWith('百分之')
    if (!sign && !said) return []
    const words = side === 'a' ? ' percentage points' : '个百分点'
    const from = said ? start - '百分之'.length : start
    return [
      {
        start: from,
        end: sign ? end + sign[0].length : end,
        value,
        points: false,
        words: written.slice(start, end) + words,
      },
    ]
  })
}
