import type { Lang, Localized } from '@diglot/core'

/** What charts say of their own, besides the data. */
export const words: Readonly<Record<Word, Localized>> = {
  notStated: { en: 'not stated', 'zh-Hans': '未说明' },
  total: { en: 'Total', 'zh-Hans': '合计' },
  from: { en: 'From', 'zh-Hans': '起' },
  to: { en: 'To', 'zh-Hans': '止' },
  date: { en: 'Date', 'zh-Hans': '日期' },
  event: { en: 'Event', 'zh-Hans': '事件' },
  note: { en: 'Note', 'zh-Hans': '说明' },
  stop: { en: '.', 'zh-Hans': '。' },
  data: { en: 'Data of the figure', 'zh-Hans': '图中数据' },
  tableFollows: { en: 'The data follow as a table.', 'zh-Hans': '数据见图后表格。' },
}

type Word =
  | 'notStated'
  | 'total'
  | 'from'
  | 'to'
  | 'date'
  | 'event'
  | 'note'
  | 'stop'
  | 'data'
  | 'tableFollows'

/** Sentences one after another: English parts them by a space, Chinese by nothing. An empty last one keeps the space. */
export function sentences(parts: readonly string[], lang: Lang): string {
  return parts.join(lang === 'en' ? ' ' : '')
}

/** A remark behind a word: "Engineers (111 units)", 工兵（111支）. */
export function remarked(text: string, remark: string | undefined, lang: Lang): string {
  if (remark === undefined || remark === '') return text
  return lang === 'en' ? `${text} (${remark})` : `${text}（${remark}）`
}

/** Parts of one sentence: "a; b", 甲；乙. */
export function listed(parts: readonly string[], lang: Lang): string {
  return parts.join(lang === 'en' ? '; ' : '；')
}
