// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const rankInPeacekeepingAssessment: Fact<'rank-in-peacekeeping-assessment'> = {
  id: 'rank-in-peacekeeping-assessment',
  label: { en: 'Rank among contributors to the peacekeeping assessment', 'zh-Hans': '维和摊款位次' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 2, of: 'rank' },
      citations: [
        {
          anchor: 'white-paper-2020#preface.p3',
          lang: 'en',
          exact: 'second largest contributor both to the peacekeeping assessment',
          start: 117,
          end: 179,
        },
        { anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '第二大维和摊款国', start: 30, end: 38 },
      ],
    },
    {
      source: 'training-exchange-2021',
      value: { type: 'ordinal', ordinal: 2, of: 'rank' },
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'second largest contributor both to the peacekeeping assessment',
          start: 296,
          end: 358,
        },
        { anchor: 'training-exchange-2021#s1.p2', lang: 'zh-Hans', exact: '第二大维和摊款国', start: 103, end: 111 },
      ],
    },
  ],
}

export default rankInPeacekeepingAssessment
