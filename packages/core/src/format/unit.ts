import type { Unit } from '../content/value.ts'

export interface UnitName {
  /** Singular and plural in English. */
  readonly en: readonly [string, string]
  /** Measure word or noun after a Chinese figure. */
  readonly zh: string
}

/** How each unit is written after a figure. */
export const unitNames: Readonly<Record<Unit, UnitName>> = {
  person: { en: ['person', 'persons'], zh: '人' },
  deployment: { en: ['deployment', 'deployments'], zh: '人次' },
  passenger: { en: ['passenger', 'passengers'], zh: '人次' },
  'patient-visit': { en: ['patient visit', 'patient visits'], zh: '人次' },
  unit: { en: ['unit', 'units'], zh: '支' },
  rotation: { en: ['rotation', 'rotations'], zh: '批' },
  sortie: { en: ['sortie', 'sorties'], zh: '架次' },
  hour: { en: ['hour', 'hours'], zh: '小时' },
  'flight-hour': { en: ['flight hour', 'flight hours'], zh: '飞行小时' },
  day: { en: ['day', 'days'], zh: '天' },
  month: { en: ['month', 'months'], zh: '个月' },
  year: { en: ['year', 'years'], zh: '年' },
  decade: { en: ['decade', 'decades'], zh: '个十年' },
  century: { en: ['century', 'centuries'], zh: '个世纪' },
  course: { en: ['course', 'courses'], zh: '期培训班' },
  visit: { en: ['visit', 'visits'], zh: '次访问' },
  patrol: { en: ['patrol', 'patrols'], zh: '次巡逻' },
  escort: { en: ['escort', 'escorts'], zh: '次护卫' },
  operation: { en: ['operation', 'operations'], zh: '次行动' },
  meeting: { en: ['meeting', 'meetings'], zh: '次会议' },
  event: { en: ['event', 'events'], zh: '项活动' },
  country: { en: ['country', 'countries'], zh: '个国家' },
  organization: { en: ['organization', 'organizations'], zh: '个组织' },
  mission: { en: ['mission', 'missions'], zh: '项维和行动' },
  'mission-area': { en: ['mission area', 'mission areas'], zh: '个任务区' },
  village: { en: ['village', 'villages'], zh: '个村庄' },
  hospital: { en: ['hospital', 'hospitals'], zh: '所医院' },
  aircraft: { en: ['aircraft', 'aircraft'], zh: '架飞机' },
  kilometre: { en: ['kilometre', 'kilometres'], zh: '公里' },
  tonne: { en: ['tonne', 'tonnes'], zh: '吨' },
  bridge: { en: ['bridge', 'bridges'], zh: '座桥梁' },
  well: { en: ['well', 'wells'], zh: '口井' },
  'explosive-device': { en: ['explosive device', 'explosive devices'], zh: '枚爆炸物' },
  project: { en: ['project', 'projects'], zh: '个项目' },
  measure: { en: ['measure', 'measures'], zh: '项措施' },
  principle: { en: ['principle', 'principles'], zh: '项原则' },
  category: { en: ['category', 'categories'], zh: '类' },
  item: { en: ['item', 'items'], zh: '项' },
  time: { en: ['time', 'times'], zh: '次' },
  USD: { en: ['US dollar', 'US dollars'], zh: '美元' },
  CNY: { en: ['yuan', 'yuan'], zh: '元' },
  percent: { en: ['per cent', 'per cent'], zh: '%' },
  'percentage-point': { en: ['percentage point', 'percentage points'], zh: '个百分点' },
}
