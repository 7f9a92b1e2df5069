import { units, type Unit } from '@diglot/core'
import { anyOf, matchAt } from '../match-at.ts'
import type { NamedUnit } from '../reading.ts'

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
  架: {},
  飞行小时: { unit: 'flight-hour', countsOne: true },
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
    otherUnits: ['visit', 'patrol', 'escort'],
    nouns: ['visit', 'patrol', 'escort'],
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
      'item',
    ],
  },
  国: { unit: 'country', unless: '家际内外籍' },
  项: {
    unit: 'item',
    otherUnits: ['mission', 'measure', 'principle', 'project', 'course'],
    nouns: ['mission', 'measure', 'principle', 'project', 'course'],
    unless: '目',
  },
  条: { nouns: ['measure', 'principle'], unless: '件约款' },
  点: { nouns: ['measure', 'principle'] },
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
  个百分点: { unit: 'percentage-point', countsOne: true },
  百分点: { unit: 'percentage-point', countsOne: true },
  '%': { unit: 'percent', countsOne: true },
  '％': { unit: 'percent', countsOne: true },
  // Words that only let a Han numeral count.
  种: {},
  类: { unless: '似' },
  份: {},
  件: {},
  家: { unless: '园庭' },
  所: { unless: '有以谓' },
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
}

/** Nouns that say what is counted, at either side of the figure: 打井14口, 25项联合国维和行动. */
const nouns: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  mission: ['维和行动', '维持和平行动', '维和特派团', '特派团'],
  'mission-area': ['维和任务区', '任务区'],
  country: ['国家', '会员国', '成员国', '出兵国'],
  organization: ['组织'],
  project: ['项目'],
  measure: ['措施', '承诺', '举措'],
  principle: ['原则'],
  unit: ['分队'],
  item: ['事项'],
  visit: ['访问'],
  patrol: ['巡逻'],
  escort: ['护卫'],
  course: ['国际培训班', '培训班', '培训'],
  bridge: ['桥梁', '桥'],
  well: ['水井', '井'],
  'explosive-device': ['未爆炸物', '爆炸物', '地雷', '炸弹'],
}

const unitOfNoun: ReadonlyMap<string, Unit> = new Map(
  units.flatMap((unit) => (nouns[unit] ?? []).map((word): [string, Unit] => [word, unit])),
)
const measureWord = anyOf(Object.keys(measures))
const noun = anyOf(unitOfNoun.keys())
const clause = /[\p{Script=Han}“”（）]/u

/** 10多个国际和地区组织: so many characters may stand between a measure word and its noun. */
const reach = 12

/** The measure word after a figure, the unit that it or its noun names, and where that ends. */
export interface MeasureAt {
  readonly named?: NamedUnit
  readonly end: number
  readonly countsOne: boolean
}

/** The measure word at an offset; `figure` is where the figure starts, for nouns that stand before it. */
export function measureAt(text: string, at: number, figure: number): MeasureAt | undefined {
  const match = matchAt(measureWord, text, at)
  const measure = measures[match?.[1] ?? '']
  if (!match || !measure) return undefined
  const end = at + match[0].length
  if (measure.unless?.includes(text[end] ?? ' ')) return undefined
  const countsOne = measure.countsOne === true
  const counted = new Set(measure.nouns)
  const before = nounBefore(text, figure)
  if (before && counted.has(before)) return { named: { unit: before }, end, countsOne }
  const after = counted.size > 0 ? nounAfter(text, end) : undefined
  if (after && counted.has(after.unit)) return { named: { unit: after.unit }, end: after.end, countsOne }
  const { unit, otherUnits } = measure
  return { ...(unit && { named: { unit, ...(otherUnits && { otherUnits }) } }), end, countsOne }
}

/** The first noun that we know within the clause. */
function nounAfter(text: string, at: number): { readonly unit: Unit; readonly end: number } | undefined {
  for (let i = at; i <= at + reach && clause.test(text[i] ?? ''); i++) {
    const match = matchAt(noun, text, i)
    const unit = unitOfNoun.get(match?.[1] ?? '')
    if (match && unit) return { unit, end: i + match[0].length }
  }
  return undefined
}

/** 巡逻51次, 护卫任务314次, 桥梁300多座. */
function nounBefore(text: string, figure: number): Unit | undefined {
  const before = text.slice(Math.max(0, figure - 8), figure).replace(/任务$/, '')
  for (let i = 0; i < before.length; i++) {
    const unit = unitOfNoun.get(before.slice(i))
    if (unit) return unit
  }
  return undefined
}
