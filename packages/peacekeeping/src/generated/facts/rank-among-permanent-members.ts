// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const rankAmongPermanentMembers: Fact<'rank-among-permanent-members'> = {
  id: 'rank-among-permanent-members',
  label: {
    en: 'Rank among the permanent members of the Security Council as a troop contributor',
    'zh-Hans': '安理会常任理事国出兵位次',
  },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 1, of: 'rank' },
      citations: [
        {
          anchor: 'white-paper-2020#preface.p3',
          lang: 'en',
          exact: 'among the permanent members of the Security Council, the largest troop-contributing country',
          start: 211,
          end: 302,
        },
        { anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '第一大出兵国', start: 55, end: 61 },
      ],
    },
    {
      source: 'training-exchange-2021',
      value: { type: 'ordinal', ordinal: 1, of: 'rank' },
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'of the Security Council’s permanent members, the largest troop-contributing country',
          start: 390,
          end: 473,
        },
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'zh-Hans',
          exact: '安理会常任理事国中第一大出兵国',
          start: 121,
          end: 136,
        },
      ],
    },
  ],
}

export default rankAmongPermanentMembers
