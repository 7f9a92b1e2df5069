// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const standbyCategories: Fact<'standby-categories'> = {
  id: 'standby-categories',
  label: { en: 'Categories of unit in the standby force', 'zh-Hans': '维和待命部队的分队种类' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 10, unit: 'category' },
      asOf: '2017-09',
      citations: [
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'en', exact: '10 categories', start: 340, end: 353 },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '10类', start: 122, end: 125 },
      ],
    },
  ],
}

export default standbyCategories
