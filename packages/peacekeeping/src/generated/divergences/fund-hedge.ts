// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const fundHedge: Divergence<'fund-hedge'> = {
  id: 'fund-hedge',
  kind: 'hedge',
  label: { en: 'Sum of the fund’s projects', 'zh-Hans': '基金项目金额' },
  note: { en: 'The Chinese text hedges the figure (yue); the English text does not.', 'zh-Hans': '中文版有“约”字，英文版没有。' },
  fact: 'fund-sum',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s3.6.p1', lang: 'zh-Hans', exact: '约3362万美元', start: 74, end: 82 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s3.6.p1', lang: 'en', exact: 'US$33.62 million', start: 206, end: 222 }],
    },
  ],
}

export default fundHedge
