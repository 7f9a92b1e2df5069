// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const armedEscorts: Fact<'armed-escorts'> = {
  id: 'armed-escorts',
  label: { en: 'Armed escorts by the infantry battalions', 'zh-Hans': '步兵营武装护卫' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 314, unit: 'escort' },
      scope: { en: 'at UNMISS', 'zh-Hans': '联南苏团' },
      asOf: '2020-08',
      citations: [
        {
          anchor: 'white-paper-2020#s2.2.p2',
          lang: 'en',
          exact: '314 escorts under arms',
          start: 478,
          end: 500,
        },
        {
          anchor: 'white-paper-2020#s2.2.p2',
          lang: 'zh-Hans',
          exact: '截至2020年8月，步兵营累计武装护卫314次',
          start: 100,
          end: 123,
        },
      ],
    },
  ],
}

export default armedEscorts
