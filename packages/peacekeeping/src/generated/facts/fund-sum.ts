// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const fundSum: Fact<'fund-sum'> = {
  id: 'fund-sum',
  label: { en: 'Sum spent on peace and security projects', 'zh-Hans': '和平安全领域项目使用资金' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 33620000, unit: 'USD', bound: 'about' },
      period: { from: '2016', to: '2019' },
      only: {
        lang: 'zh-Hans',
        reason: {
          en: 'The Chinese text says “about”; the English text gives the sum without a hedge.',
          'zh-Hans': '中文版有“约”字，英文版没有。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s3.6.p1', lang: 'zh-Hans', exact: '约3362万美元', start: 74, end: 82 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 33620000, unit: 'USD' },
      period: { from: '2016', to: '2019' },
      only: {
        lang: 'en',
        reason: {
          en: 'The Chinese text says “about”; the English text gives the sum without a hedge.',
          'zh-Hans': '中文版有“约”字，英文版没有。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s3.6.p1', lang: 'en', exact: 'US$33.62 million', start: 206, end: 222 }],
    },
  ],
}

export default fundSum
