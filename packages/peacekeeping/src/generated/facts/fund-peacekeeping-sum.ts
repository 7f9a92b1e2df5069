// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const fundPeacekeepingSum: Fact<'fund-peacekeeping-sum'> = {
  id: 'fund-peacekeeping-sum',
  label: { en: 'Sum spent on projects in support of peacekeeping', 'zh-Hans': '支持维和的项目使用资金' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 10380000, unit: 'USD', bound: 'about' },
      period: { from: '2016', to: '2019' },
      only: {
        lang: 'zh-Hans',
        reason: {
          en: 'The Chinese text says “about”; the English text gives the sum without a hedge.',
          'zh-Hans': '中文版有“约”字，英文版没有。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s3.6.p1', lang: 'zh-Hans', exact: '约1038万美元', start: 101, end: 109 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 10380000, unit: 'USD' },
      period: { from: '2016', to: '2019' },
      only: {
        lang: 'en',
        reason: {
          en: 'The Chinese text says “about”; the English text gives the sum without a hedge.',
          'zh-Hans': '中文版有“约”字，英文版没有。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s3.6.p1', lang: 'en', exact: 'US$10.38 million', start: 239, end: 255 }],
    },
  ],
}

export default fundPeacekeepingSum
