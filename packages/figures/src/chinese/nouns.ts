import { units, type Unit } from '@diglot/core'
import { anyOf, matchAt } from '../match-at.ts'
import type { NamedUnit } from '../reading.ts'
import { isHanNumeral } from './numerals.ts'

/** Nouns that say what is counted, at either side of the figure: 打井14口, 25项联合国维和行动. */
const nouns: Readonly<Partial<Record<Unit, readonly string[]>>> = {
  mission: ['维和行动', '维持和平行动', '维和特派团', '特派团'],
  'mission-area': ['维和任务区', '任务区'],
  country: ['国家', '会员国', '成员国', '出兵国'],
  organization: ['组织'],
  project: ['项目'],
  measure: ['措施', '承诺', '举措'],
  principle: ['原则'],
  unit: ['分队', '营', '连'],
  village: ['村庄', '村落'],
  hospital: ['医院'],
  aircraft: ['直升机', '运输机', '无人机', '飞机'],
  category: ['类别', '种类', '门类'],
  item: ['事项', '主张', '倡议', '方面', '立场', '坚持', '任务', '方向', '议题', '建议', '确立'],
  visit: ['访问', '参访', '来访'],
  patrol: ['巡逻'],
  escort: ['护卫'],
  operation: ['行动'],
  meeting: ['会议', '会见', '会晤'],
  event: ['活动', '研讨会'],
  course: ['国际培训班', '培训班', '培训'],
  bridge: ['桥梁', '桥'],
  well: ['水井', '井'],
  'explosive-device': ['未爆炸物', '爆炸物', '地雷', '炸弹'],
}

/** What the same noun can count too: 行动 are patrols and escorts together, 活动 are listed items. */
const others: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  operation: ['patrol', 'escort', 'time'],
  visit: ['time'],
  meeting: ['time', 'event'],
  event: ['item'],
}

const unitOfNoun: ReadonlyMap<string, Unit> = new Map(
  units.flatMap((unit) => (nouns[unit] ?? []).map((word): [string, Unit] => [word, unit])),
)
const noun = anyOf(unitOfNoun.keys())
const clause = /[\p{Script=Han}“”（）]/u

/** 10多个国际和地区组织: so many characters may stand between a measure word and its noun. */
const reach = 12

/** The first noun that we know within the clause. The span stops before another figure: 1个二级医院. */
export function nounAfter(
  text: string,
  at: number,
): { readonly named: NamedUnit; readonly end: number } | undefined {
  let numeral = false
  for (let i = at; i <= at + reach && clause.test(text[i] ?? ''); i++) {
    const match = matchAt(noun, text, i)
    const unit = unitOfNoun.get(match?.[1] ?? '')
    if (match && unit) return { named: namedBy(unit), end: numeral ? at : i + match[0].length }
    numeral ||= isHanNumeral(text[i])
  }
  return undefined
}

/** 巡逻51次, 护卫任务314次, 桥梁300多座. */
export function nounBefore(text: string, figure: number): NamedUnit | undefined {
  const before = text.slice(Math.max(0, figure - 8), figure).replace(/任务$/, '')
  for (let i = 0; i < before.length; i++) {
    const unit = unitOfNoun.get(before.slice(i))
    if (unit) return namedBy(unit)
  }
  return undefined
}

function namedBy(unit: Unit): NamedUnit {
  const otherUnits = others[unit]
  return { unit, ...(otherUnits && { otherUnits }) }
}
