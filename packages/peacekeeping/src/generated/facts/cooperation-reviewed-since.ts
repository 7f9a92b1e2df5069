// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const cooperationReviewedSince: Fact<'cooperation-reviewed-since'> = {
  id: 'cooperation-reviewed-since',
  label: { en: 'Year of international military cooperation reviewed', 'zh-Hans': '所回顾的国际军事合作年度' },
  statements: [
    {
      source: 'military-cooperation-2022',
      value: { type: 'date', date: '2022' },
      citations: [
        { anchor: 'military-cooperation-2022#s1.p1', lang: 'en', exact: 'Since 2022', start: 0, end: 10 },
        { anchor: 'military-cooperation-2022#s1.p1', lang: 'zh-Hans', exact: '2022年以来', start: 25, end: 32 },
      ],
    },
  ],
}

export default cooperationReviewedSince
