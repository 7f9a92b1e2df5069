// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const longRangePatrols: Fact<'long-range-patrols'> = {
  id: 'long-range-patrols',
  label: { en: 'Long-range patrols by the infantry battalions', 'zh-Hans': '步兵营长途巡逻' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 51, unit: 'patrol' },
      scope: { en: 'at UNMISS', 'zh-Hans': '联南苏团' },
      asOf: '2020-08',
      citations: [
        {
          anchor: 'white-paper-2020#s2.2.p2',
          lang: 'en',
          exact: 'As of August 2020, it reports, the battalions had completed 51 patrols at long range',
          start: 367,
          end: 451,
        },
        { anchor: 'white-paper-2020#s2.2.p2', lang: 'zh-Hans', exact: '长途巡逻51次', start: 124, end: 131 },
      ],
    },
  ],
}

export default longRangePatrols
