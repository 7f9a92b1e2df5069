// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const forceProtectionOperations: Fact<'force-protection-operations'> = {
  id: 'force-protection-operations',
  label: {
    en: 'Armed patrols and escorts by the force protection units at MINUSMA',
    'zh-Hans': '联马团警卫分队武装巡逻、警戒护卫等行动',
  },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 3900, unit: 'operation', bound: 'more-than' },
      period: { from: '2013', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.4.p2',
          lang: 'en',
          exact: 'over 3,900 armed patrols and escorts',
          start: 609,
          end: 645,
        },
        {
          anchor: 'white-paper-2020#s2.4.p2',
          lang: 'zh-Hans',
          exact: '武装巡逻、警戒护卫等3900余次',
          start: 159,
          end: 175,
        },
      ],
    },
  ],
}

export default forceProtectionOperations
