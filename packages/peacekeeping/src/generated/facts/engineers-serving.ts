// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const engineersServing: Fact<'engineers-serving'> = {
  id: 'engineers-serving',
  label: { en: 'Engineer troops serving', 'zh-Hans': '在任工兵分队人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 1188, unit: 'person' },
      asOf: '2020-08',
      citations: [
        { anchor: 'white-paper-2020#s3.2.p1', lang: 'en', exact: '1,188 troops', start: 575, end: 587 },
        { anchor: 'white-paper-2020#s3.2.p1', lang: 'zh-Hans', exact: '1188人', start: 161, end: 166 },
      ],
    },
  ],
}

export default engineersServing
