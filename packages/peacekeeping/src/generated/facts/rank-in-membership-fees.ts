// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const rankInMembershipFees: Fact<'rank-in-membership-fees'> = {
  id: 'rank-in-membership-fees',
  label: { en: 'Rank among contributors to UN membership fees', 'zh-Hans': '联合国会费位次' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 2, of: 'rank' },
      citations: [
        {
          anchor: 'white-paper-2020#preface.p3',
          lang: 'en',
          exact: 'second largest contributor both to the peacekeeping assessment and to UN membership fees',
          start: 117,
          end: 205,
        },
        { anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '第二大会费国', start: 39, end: 45 },
      ],
    },
    {
      source: 'training-exchange-2021',
      value: { type: 'ordinal', ordinal: 2, of: 'rank' },
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'second largest contributor both to the peacekeeping assessment and to UN membership fees',
          start: 296,
          end: 384,
        },
        { anchor: 'training-exchange-2021#s1.p2', lang: 'zh-Hans', exact: '第二大会费国', start: 112, end: 118 },
      ],
    },
  ],
}

export default rankInMembershipFees
