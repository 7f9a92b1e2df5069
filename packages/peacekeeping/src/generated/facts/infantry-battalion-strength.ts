// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const infantryBattalionStrength: Fact<'infantry-battalion-strength'> = {
  id: 'infantry-battalion-strength',
  label: { en: 'Strength of the first infantry battalion at UNMISS', 'zh-Hans': '首支赴联南苏团步兵营人数' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 700, unit: 'person' },
      asOf: '2015-01',
      citations: [
        { anchor: 'white-paper-2020#s2.2.p2', lang: 'en', exact: '700 troops', start: 48, end: 58 },
        { anchor: 'white-paper-2020#s2.2.p2', lang: 'zh-Hans', exact: '1支700人规模的步兵营', start: 30, end: 42 },
        {
          anchor: 'white-paper-2020#annex1.p23',
          lang: 'en',
          exact: 'first Chinese infantry battalion (700 troops)',
          start: 36,
          end: 81,
        },
        { anchor: 'white-paper-2020#annex1.p23', lang: 'zh-Hans', exact: '步兵营1支700人', start: 8, end: 17 },
      ],
    },
  ],
}

export default infantryBattalionStrength
