// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const missionsContinuing: Fact<'missions-continuing'> = {
  id: 'missions-continuing',
  label: { en: 'UN missions in which participation was continuing', 'zh-Hans': '仍在参加的联合国维和行动' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 8, unit: 'mission' },
      asOf: '2020-08',
      citations: [
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'en', exact: 'eight missions', start: 233, end: 247 },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '8个特派团', start: 69, end: 74 },
      ],
    },
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 8, unit: 'mission' },
      asOf: '2020-09',
      citations: [
        {
          anchor: 'white-paper-2020#annex2.p1',
          lang: 'en',
          exact: 'the paper appeared in September 2020, as it was in eight missions',
          start: 259,
          end: 324,
        },
        {
          anchor: 'white-paper-2020#annex2.p1',
          lang: 'zh-Hans',
          exact: '2020年9月白皮书发表时仍在参加，共8项',
          start: 51,
          end: 72,
        },
      ],
    },
  ],
  derivation: { count: 'missions', open: '2020' },
}

export default missionsContinuing
