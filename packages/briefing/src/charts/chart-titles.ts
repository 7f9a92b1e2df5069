import type { BriefingChart, Localized } from '@diglot/core'

/** What a chart is called where it is named and not drawn. */
export const chartTitles: Readonly<Record<BriefingChart, Localized>> = {
  participation: { en: 'Chart of participation', 'zh-Hans': '参加时间图' },
  'troops-by-kind': { en: 'Chart of deployments by kind of unit', 'zh-Hans': '各类分队派出人次图' },
  'personnel-by-capability': { en: 'Chart of personnel by capability', 'zh-Hans': '各类人员图' },
  fatalities: { en: 'Chart of deaths', 'zh-Hans': '去世人员图' },
  milestones: { en: 'Chart of milestones', 'zh-Hans': '重要节点图' },
  'standby-force': { en: 'Chart of the standby force', 'zh-Hans': '待命部队图' },
}
