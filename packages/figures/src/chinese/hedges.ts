import { bounds, type Bound } from '@diglot/core'
import { anyOf, matchAt } from '../match-at.ts'

/** Before the figure. */
const before: Readonly<Record<Bound, readonly string[]>> = {
  'more-than': ['超过', '逾', '多于', '超', '大于', '高于', '突破', '>'],
  'at-least': [
    '至少',
    '不少于',
    '不低于',
    '不小于',
    '最少',
    '大于等于',
    '大于或等于',
    '大于或者等于',
    '≥',
    '>=',
  ],
  about: ['约', '大约', '大概', '约莫'],
  nearly: ['近', '将近', '接近', '近乎'],
  'at-most': [
    '至多',
    '最多',
    '不超过',
    '不多于',
    '不大于',
    '不高于',
    '多达',
    '小于等于',
    '小于或等于',
    '小于或者等于',
    '≤',
    '<=',
  ],
  'less-than': ['不到', '不足', '少于', '低于', '小于', '<'],
}

/** After the measure word: 100人以上, 30年左右. */
const after: Readonly<Partial<Record<Bound, readonly string[]>>> = {
  'at-least': ['以上', '及以上', '或以上', '或者以上', '或更多', '或者更多', '之上'],
  about: ['左右', '上下'],
  'at-most': ['以内', '以下', '及以下', '或以下', '或更少', '之下'],
}

const boundsBefore = bySaying(before)
const boundsAfter = bySaying(after)
/** 超过了80个, 至少有10个, 约为. */
const hedgeBefore = anyOf(boundsBefore.keys(), '', '(?:了|有|为|是|达到?)?')
const hedgeAfter = anyOf(boundsAfter.keys())
const odd = /[余多]/y
/** 十几个, 二十几万, 十数亿; 几乎, 几何 and 数据 are words. */
const several = /几(?![乎何])|(?<=十)数(?=[百千万亿个名位人年月天次种项国家座艘])/y
/** 两年多, 5公里多: after what can be divided; 315人多功能分队 has 315 men. */
const oddAfter = /(?<=[年月天周时里米吨元])多(?![边方国样元种次])/y

/** 不得少于三分之一 is at least a third. */
const denied = /(?:不|不[得能可会应宜许致准]|未|没有)$/
const opposites: Readonly<Partial<Record<Bound, Bound>>> = { 'more-than': 'at-most', 'less-than': 'at-least' }

export interface Hedge {
  readonly bound: Bound
  readonly end: number
}

/** 最近五年, 附近三个村: near in time or place. */
const nearby = /[最附邻鄰]$/

/** 约, 近, 至少: the hedge that starts at an offset. */
export function hedgeAt(text: string, at: number): Hedge | undefined {
  if (text[at] === '近' && nearby.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const hedge = hedgeIn(boundsBefore, hedgeBefore, text, at)
  const bound = hedge && denied.test(text.slice(Math.max(0, at - 3), at)) ? opposites[hedge.bound] : undefined
  return hedge && bound ? { ...hedge, bound } : hedge
}

/** 余, 多, 几, 数: between figure and measure word. */
export function oddAt(text: string, at: number): Hedge | undefined {
  const sign = matchAt(odd, text, at) ?? matchAt(several, text, at)
  return sign && { bound: 'more-than', end: at + 1 }
}

/** 以上, 左右: after the measure word. */
export function hedgeAfterAt(text: string, at: number): Hedge | undefined {
  if (matchAt(oddAfter, text, at)) return { bound: 'more-than', end: at + 1 }
  return hedgeIn(boundsAfter, hedgeAfter, text, at)
}

function hedgeIn(
  sayings: ReadonlyMap<string, Bound>,
  pattern: RegExp,
  text: string,
  at: number,
): Hedge | undefined {
  const match = matchAt(pattern, text, at)
  const bound = sayings.get(match?.[1] ?? '')
  return match && bound && { bound, end: at + match[0].length }
}

function bySaying(table: Readonly<Partial<Record<Bound, readonly string[]>>>): Map<string, Bound> {
  return new Map(
    bounds.flatMap((bound) => (table[bound] ?? []).map((saying): [string, Bound] => [saying, bound])),
  )
}
