import type {
  BriefingPartType,
  DivergenceKind,
  DocumentKind,
  Lang,
  Localized,
  PledgeState,
  Standing,
} from '@diglot/core'

/** What heads a part that has no title of its own. */
export const partTitles: Readonly<Record<BriefingPartType, Localized>> = {
  'bottom-line': { en: 'Bottom line', 'zh-Hans': '要点' },
  'key-facts': { en: 'Key facts', 'zh-Hans': '关键数据' },
  text: { en: 'Context', 'zh-Hans': '背景' },
  missions: { en: 'Missions', 'zh-Hans': '维和行动' },
  people: { en: 'Deaths on mission', 'zh-Hans': '在任务中去世的人员' },
  chart: { en: 'Chart', 'zh-Hans': '图表' },
  timeline: { en: 'Timeline', 'zh-Hans': '大事记' },
  commitments: { en: 'Pledges and their state', 'zh-Hans': '承诺及其落实情况' },
  differences: { en: 'Where sources differ', 'zh-Hans': '各来源说法不一之处' },
  terms: { en: 'Terms in both languages', 'zh-Hans': '中英文术语' },
  'source-base': { en: 'What the sources are', 'zh-Hans': '来源说明' },
  'data-notes': { en: 'Notes on the data', 'zh-Hans': '数据说明' },
  sources: { en: 'Notes, sources and citation', 'zh-Hans': '注释、来源与引用格式' },
}

type Word =
  | 'briefing'
  | 'figure'
  | 'meaning'
  | 'number'
  | 'mission'
  | 'participation'
  | 'name'
  | 'died'
  | 'date'
  | 'event'
  | 'pledge'
  | 'target'
  | 'reported'
  | 'state'
  | 'targetNotStated'
  | 'nothingReported'
  | 'question'
  | 'source'
  | 'answer'
  | 'scope'
  | 'dateNotStated'
  | 'saysNothing'
  | 'differs'
  | 'elsewhere'
  | 'otherRecords'
  | 'sources'
  | 'cite'
  | 'asStated'
  | 'nothingKnown'

export const words: Readonly<Record<Word, Localized>> = {
  briefing: { en: 'Briefing', 'zh-Hans': '简报' },
  figure: { en: 'Figure', 'zh-Hans': '数值' },
  meaning: { en: 'What it counts', 'zh-Hans': '含义' },
  number: { en: 'No.', 'zh-Hans': '序号' },
  mission: { en: 'Mission', 'zh-Hans': '维和行动' },
  participation: { en: 'Chinese participation', 'zh-Hans': '中国军队参加时间' },
  name: { en: 'Name', 'zh-Hans': '姓名' },
  died: { en: 'Date of death', 'zh-Hans': '去世日期' },
  date: { en: 'Date', 'zh-Hans': '时间' },
  event: { en: 'Event', 'zh-Hans': '事件' },
  pledge: { en: 'Pledge', 'zh-Hans': '承诺' },
  target: { en: 'Target', 'zh-Hans': '目标' },
  reported: { en: 'Reported', 'zh-Hans': '来源所述进展' },
  state: { en: 'State', 'zh-Hans': '状态' },
  targetNotStated: { en: 'target not stated', 'zh-Hans': '未说明目标' },
  nothingReported: { en: 'nothing counted', 'zh-Hans': '未列数字' },
  question: { en: 'Question', 'zh-Hans': '事项' },
  source: { en: 'Source', 'zh-Hans': '来源' },
  answer: { en: 'What it says', 'zh-Hans': '说法' },
  scope: { en: 'Scope and date', 'zh-Hans': '口径和时间' },
  dateNotStated: { en: 'date of the data not stated', 'zh-Hans': '数据日期未注明' },
  saysNothing: { en: 'says nothing of it', 'zh-Hans': '未提及' },
  differs: { en: 'its texts differ', 'zh-Hans': '各文本说法不一' },
  elsewhere: { en: 'elsewhere', 'zh-Hans': '其他记录' },
  otherRecords: { en: 'not among the sources', 'zh-Hans': '不在所用来源之列' },
  sources: { en: 'Sources', 'zh-Hans': '来源' },
  cite: { en: 'How to cite', 'zh-Hans': '引用格式' },
  asStated: {
    en: 'Figures are printed as the sources give them, with their hedges: none is converted, rounded or added up, and none has been verified against other records.',
    'zh-Hans': '数字及其约数用语均照来源原样列出，未作换算、取整或加总，也未与其他记录核对。',
  },
  nothingKnown: {
    en: 'Nothing of this was known at that date.',
    'zh-Hans': '截至该日期，尚无相关内容。',
  },
}

export const kindNames: Readonly<Record<DocumentKind, Localized>> = {
  'white-paper': { en: 'white paper', 'zh-Hans': '白皮书' },
  commentary: { en: 'commentary', 'zh-Hans': '评论' },
  'news-report': { en: 'news report', 'zh-Hans': '新闻报道' },
  review: { en: 'review', 'zh-Hans': '年度回顾' },
  opinion: { en: 'opinion piece', 'zh-Hans': '评论文章' },
}

export const standingNames: Readonly<Record<Standing, Localized>> = {
  original: { en: 'original', 'zh-Hans': '原文' },
  'official-translation': { en: 'official translation', 'zh-Hans': '官方译文' },
  'machine-translation': { en: 'machine translation', 'zh-Hans': '机器译文' },
  unknown: { en: 'standing unknown', 'zh-Hans': '性质不明' },
}

export const languageNames: Readonly<Record<Lang, Localized>> = {
  en: { en: 'English', 'zh-Hans': '英文' },
  'zh-Hans': { en: 'Chinese', 'zh-Hans': '中文' },
}

/** A language edition of a paper. */
export const textNames: Readonly<Record<Lang, Localized>> = {
  en: { en: 'English text', 'zh-Hans': '英文版' },
  'zh-Hans': { en: 'Chinese text', 'zh-Hans': '中文版' },
}

export const stateNames: Readonly<Record<PledgeState, Localized>> = {
  completed: { en: 'completed', 'zh-Hans': '已完成' },
  'in-progress': { en: 'in progress', 'zh-Hans': '落实中' },
  announced: { en: 'announced', 'zh-Hans': '已宣布' },
  'not-stated': { en: 'not stated', 'zh-Hans': '未说明' },
}

export const divergenceNames: Readonly<Record<DivergenceKind, Localized>> = {
  unit: { en: 'unit', 'zh-Hans': '单位不同' },
  hedge: { en: 'hedge', 'zh-Hans': '约数用语不同' },
  omission: { en: 'said in one text only', 'zh-Hans': '仅一方提及' },
  wording: { en: 'wording', 'zh-Hans': '措辞不同' },
  date: { en: 'date', 'zh-Hans': '时间不同' },
  scope: { en: 'scope', 'zh-Hans': '口径不同' },
  value: { en: 'value', 'zh-Hans': '数值不同' },
}
