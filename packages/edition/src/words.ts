import type { DocumentKind, Localized, Standing } from '@diglot/core'

/** The house's own words: what an edition says that no source does. */
type Word =
  | 'contents'
  | 'facts'
  | 'glossary'
  | 'factsIntroduction'
  | 'restated'
  | 'fact'
  | 'value'
  | 'asOf'
  | 'paragraph'
  | 'index'
  | 'indexIntroduction'
  | 'missions'
  | 'people'
  | 'terms'

export const words: Readonly<Record<Word, Localized>> = {
  contents: { en: 'Contents', 'zh-Hans': '目录' },
  facts: { en: 'Table of Facts', 'zh-Hans': '事实表' },
  glossary: { en: 'Glossary', 'zh-Hans': '术语表' },
  factsIntroduction: {
    en: 'The figures, dates and ranks of the text, each with the paragraph that states it. They are what the source states; none has been verified against other records.',
    'zh-Hans': '本表列出正文中的数字、日期和位次及其所在段落。各项均为原文件的说法，未与其他记录核对。',
  },
  restated: { en: 'Restated in English', 'zh-Hans': '中文转述本' },
  fact: { en: 'Fact', 'zh-Hans': '事项' },
  value: { en: 'Value', 'zh-Hans': '数值' },
  asOf: { en: 'As of', 'zh-Hans': '截至' },
  paragraph: { en: 'Para.', 'zh-Hans': '段落' },
  index: { en: 'Index', 'zh-Hans': '索引' },
  indexIntroduction: {
    en: 'Missions, people and terms, with the places that mention them.',
    'zh-Hans': '特派团、人名和术语及其出现之处。',
  },
  missions: { en: 'Missions', 'zh-Hans': '特派团' },
  people: { en: 'People', 'zh-Hans': '人名' },
  terms: { en: 'Names and terms', 'zh-Hans': '名称和术语' },
}

/** What introduces the glossary, by the language whose order it follows. */
export const glossaryIntroductions: Localized<Localized> = {
  en: {
    en: 'Names and terms of the text in both languages, in English alphabetical order.',
    'zh-Hans': '正文所见名称和术语的中英文对照，按英文字母排序。',
  },
  'zh-Hans': {
    en: 'Names and terms of the text in both languages, in the order of their Chinese pinyin.',
    'zh-Hans': '正文所见名称和术语的中英文对照，按汉语拼音排序。',
  },
}

export const kindNames: Record<DocumentKind, Localized> = {
  'white-paper': { en: 'white paper', 'zh-Hans': '白皮书' },
  commentary: { en: 'commentary', 'zh-Hans': '评论' },
  'news-report': { en: 'news report', 'zh-Hans': '新闻报道' },
  review: { en: 'review', 'zh-Hans': '年度回顾' },
  opinion: { en: 'opinion piece', 'zh-Hans': '评论文章' },
}

export const standingNames: Record<Standing, Localized> = {
  original: { en: 'original', 'zh-Hans': '原文' },
  'official-translation': { en: 'official translation', 'zh-Hans': '官方译文' },
  'machine-translation': { en: 'machine translation', 'zh-Hans': '机器译文' },
  unknown: { en: 'of unknown standing', 'zh-Hans': '性质不明' },
}

/** The standing of a text in a clause: "made from the English text (a machine translation)". */
export const standingPhrases: Record<Standing, Localized> = {
  original: { en: 'the original', 'zh-Hans': '原文' },
  'official-translation': { en: 'an official translation', 'zh-Hans': '官方译文' },
  'machine-translation': { en: 'a machine translation', 'zh-Hans': '机器译文' },
  unknown: { en: 'of unknown standing', 'zh-Hans': '性质不明' },
}
