import type { Lang, Localized } from '@diglot/core'

/** What the checks are called in a report, by id. */
const names: Readonly<Record<string, Localized>> = {
  acronyms: { en: 'Acronyms', 'zh-Hans': '缩略语' },
  brackets: { en: 'Brackets', 'zh-Hans': '括号' },
  consistency: { en: 'Consistency', 'zh-Hans': '前后一致' },
  currencies: { en: 'Currencies', 'zh-Hans': '货币' },
  dates: { en: 'Dates', 'zh-Hans': '日期' },
  'doubled-sentences': { en: 'Doubled sentences', 'zh-Hans': '重复的句子' },
  'doubled-words': { en: 'Doubled words', 'zh-Hans': '重复的词' },
  'end-punctuation': { en: 'End punctuation', 'zh-Hans': '句末标点' },
  figures: { en: 'Figures', 'zh-Hans': '数字' },
  hedges: { en: 'Hedges', 'zh-Hans': '约数' },
  'impossible-dates': { en: 'Impossible dates', 'zh-Hans': '不存在的日期' },
  names: { en: 'Names', 'zh-Hans': '名称' },
  negation: { en: 'Negation', 'zh-Hans': '否定' },
  omissions: { en: 'Omissions', 'zh-Hans': '漏译' },
  ordinals: { en: 'Ordinals', 'zh-Hans': '序数' },
  'persons-deployments': { en: 'Persons and deployments', 'zh-Hans': '人与人次' },
  'punctuation-width': { en: 'Width of punctuation', 'zh-Hans': '标点全半角' },
  ranges: { en: 'Ranges', 'zh-Hans': '数值范围' },
  'section-numbers': { en: 'Section numbers', 'zh-Hans': '章节编号' },
  spaces: { en: 'Spaces', 'zh-Hans': '空格' },
  terms: { en: 'Terms', 'zh-Hans': '术语' },
  units: { en: 'Units', 'zh-Hans': '单位' },
  untranslated: { en: 'Untranslated text', 'zh-Hans': '未译文字' },
}

/** Name of a check; one that has none here is named by its id. */
export function checkName(id: string, lang: Lang): string {
  const words = id.replaceAll('-', ' ')
  return names[id]?.[lang] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
