// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const conceptPaperPublished: Fact<'concept-paper-published'> = {
  id: 'concept-paper-published',
  label: { en: 'Publication of the Global Security Initiative concept paper', 'zh-Hans': '《全球安全倡议概念文件》发布日期' },
  statements: [
    {
      source: 'security-initiative-2023',
      value: { type: 'date', date: '2023-02-21' },
      note: {
        en: 'The source gives the day without a year; the year is the editors’.',
        'zh-Hans': '源文只写月日，年份为编者所加。',
      },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.n-february',
          lang: 'en',
          exact: '21 February 2023',
          start: 61,
          end: 77,
        },
        {
          anchor: 'security-initiative-2023#s1.n-february',
          lang: 'zh-Hans',
          exact: '2023年2月21日',
          start: 14,
          end: 24,
        },
      ],
    },
  ],
}

export default conceptPaperPublished
