// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const shortDistancePatrols: Fact<'short-distance-patrols'> = {
  id: 'short-distance-patrols',
  label: { en: 'Short-distance patrols by the infantry battalions', 'zh-Hans': '步兵营短途巡逻' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 93, unit: 'patrol' },
      scope: { en: 'at UNMISS', 'zh-Hans': '联南苏团' },
      asOf: '2020-08',
      citations: [
        {
          anchor: 'white-paper-2020#s2.2.p2',
          lang: 'en',
          exact: '93 at short distance',
          start: 456,
          end: 476,
        },
        { anchor: 'white-paper-2020#s2.2.p2', lang: 'zh-Hans', exact: '短途巡逻93次', start: 132, end: 139 },
      ],
    },
  ],
}

export default shortDistancePatrols
