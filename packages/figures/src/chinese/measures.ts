import type { Unit } from '@diglot/core'
import { anyOf, matchAt } from '../match-at.ts'
import type { NamedUnit } from '../reading.ts'
import { nounAfter, nounBefore } from './nouns.ts'

/** What a measure word counts: by itself, or by the noun that stands with it. */
interface Measure {
  readonly unit?: Unit
  readonly otherUnits?: readonly Unit[]
  /** Units whose nouns this measure word counts: 项 counts 维和行动 and 措施. */
  readonly nouns?: readonly Unit[]
  /** What would make another word of it: 成立 begins with 成, 元素 with 元. */
  readonly unless?: string
  /** 一年 counts, while 一个 and 一支 are articles. */
  readonly countsOne?: boolean
}

/** Measure words, and the words that are counted without one. */
const measures: Readonly<Record<string, Measure>> = {
  人次: { unit: 'deployment', otherUnits: ['passenger', 'patient-visit'], countsOne: true },
  人: { unit: 'person', unless: '民类口均道' },
  名: { unit: 'person', unless: '单义' },
  位: { unit: 'person', unless: '于置' },
  员: { unit: 'person' },
  支: { unit: 'unit', unless: '持付援' },
  批: { unit: 'rotation', otherUnits: ['unit'], nouns: ['course'], unless: '准评' },
  架次: { unit: 'sortie', countsOne: true },
  架: { unit: 'aircraft', nouns: ['aircraft'], unless: '构设桥' },
  飞行小时: { unit: 'flight-hour', countsOne: true },
  个钟头: { unit: 'hour', countsOne: true },
  小时: { unit: 'hour', otherUnits: ['flight-hour'], countsOne: true },
  个小时: { unit: 'hour', otherUnits: ['flight-hour'], countsOne: true },
  分钟: {},
  天: { unit: 'day', unless: '下然空地' },
  周: { unless: '年边围期' },
  个月: { unit: 'month', countsOne: true },
  年: { unit: 'year', unless: '代级度限会', countsOne: true },
  个十年: { unit: 'decade', countsOne: true },
  个世纪: { unit: 'century', countsOne: true },
  期: { nouns: ['course'], unless: '间待望' },
  次: {
    unit: 'time',
    otherUnits: ['visit', 'patrol', 'escort', 'meeting', 'operation'],
    nouns: ['visit', 'patrol', 'escort', 'meeting', 'operation'],
    unless: '区要',
  },
  个: {
    nouns: [
      'country',
      'organization',
      'mission',
      'mission-area',
      'project',
      'principle',
      'measure',
      'unit',
      'village',
      'hospital',
      'category',
      'event',
      'item',
    ],
  },
  国: { unit: 'country', unless: '家际内外籍' },
  项: {
    unit: 'item',
    otherUnits: ['mission', 'measure', 'principle', 'project', 'course', 'event'],
    nouns: ['mission', 'measure', 'principle', 'project', 'course', 'event', 'item'],
    unless: '目',
  },
  条: { nouns: ['measure', 'principle', 'item'], unless: '件约款' },
  点: { nouns: ['measure', 'principle', 'item'], unless: '半钟整左' },
  座: { nouns: ['bridge'] },
  口: { nouns: ['well'], unless: '岸' },
  眼: { nouns: ['well'] },
  枚: { nouns: ['explosive-device'] },
  千米: { unit: 'kilometre', countsOne: true },
  公里: { unit: 'kilometre', countsOne: true },
  吨: { unit: 'tonne', countsOne: true },
  美元: { unit: 'USD', countsOne: true },
  元: { unit: 'CNY', unless: '素旦首帅化', countsOne: true },
  元人民币: { unit: 'CNY', countsOne: true },
  人民币: { unit: 'CNY', countsOne: true },
  圆: { unit: 'CNY', unless: '形桌满' },
  美圆: { unit: 'USD', countsOne: true },
  日元: { countsOne: true },
  欧元: { countsOne: true },
  英镑: { countsOne: true },
  港元: { countsOne: true },
  个百分点: { unit: 'percentage-point', countsOne: true },
  百分点: { unit: 'percentage-point', countsOne: true },
  '%': { unit: 'percent', countsOne: true },
  '％': { unit: 'percent', countsOne: true },
  村庄: { unit: 'village', countsOne: true },
  类: { unit: 'category', unless: '似' },
  种: { unit: 'category', otherUnits: ['item'], unless: '植族子' },
  // Words that only let a Han numeral count.
  份: {},
  件: {},
  家: { nouns: ['hospital'], unless: '园庭' },
  所: { nouns: ['hospital'], unless: '有以谓' },
  场: { unless: '所合面' },
  轮: {},
  艘: {},
  辆: {},
  台: { unless: '阶风' },
  岁: {},
  倍: {},
  门: {},
  顶: {},
  公斤: {},
  米: {},
  平方公里: {},
  平方米: {},
  公顷: {},
  亩: {},
  秒: {},
  个星期: {},
  双: { unless: '方多边重' },
  本: { unless: '国地身来' },
  张: {},
  块: {},
  颗: {},
  间: {},
  层: { unless: '面次' },
}

/** 100 人: one blank may stand after digits. */
const spaced = /(?<=[\d%]) /y
const measureWord = anyOf(Object.keys(measures))

/** The measure word after a figure, the unit that it or its noun names, and where that ends. */
export interface MeasureAt {
  readonly named?: NamedUnit
  readonly end: number
  readonly countsOne: boolean
}

/** The measure word at an offset; `figure` is where the figure starts, for nouns that stand before it. */
export function measureAt(text: string, at: number, figure: number): MeasureAt | undefined {
  const start = matchAt(spaced, text, at) ? at + 1 : at
  const match = matchAt(measureWord, text, start)
  const measure = measures[match?.[1] ?? '']
  if (!match || !measure) return undefined
  const end = start + match[0].length
  if (measure.unless?.includes(text[end] ?? ' ')) return undefined
  const countsOne = measure.countsOne === true
  const counted = new Set(measure.nouns)
  const before = nounBefore(text, figure)
  if (before && counted.has(before.unit)) return { named: before, end, countsOne }
  const after = counted.size > 0 ? nounAfter(text, end) : undefined
  if (after && counted.has(after.named.unit)) return { named: after.named, end: after.end, countsOne }
  const { unit, otherUnits } = measure
  return { ...(unit && { named: { unit, ...(otherUnits && { otherUnits }) } }), end, countsOne }
}
