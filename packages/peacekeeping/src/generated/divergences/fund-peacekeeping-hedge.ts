// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const fundPeacekeepingHedge: Divergence<'fund-peacekeeping-hedge'> = {
  id: 'fund-peacekeeping-hedge',
  kind: 'hedge',
  label: { en: 'Sum of the fund’s projects for peacekeeping', 'zh-Hans': '基金支持维和项目金额' },
  note: { en: 'The Chinese text hedges the figure (yue); the English text does not.', 'zh-Hans': '中文版有“约”字，英文版没有。' },
  fact: 'fund-peacekeeping-sum',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s3.6.p1', lang: 'zh-Hans', exact: '约1038万美元', start: 101, end: 109 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s3.6.p1', lang: 'en', exact: 'US$10.38 million', start: 239, end: 255 }],
    },
  ],
}

export default fundPeacekeepingHedge
