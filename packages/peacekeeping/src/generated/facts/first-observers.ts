// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const firstObservers: Fact<'first-observers'> = {
  id: 'first-observers',
  label: { en: 'Military observers first sent', 'zh-Hans': '首批派出的军事观察员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 5, unit: 'person' },
      scope: { en: 'to UNTSO', 'zh-Hans': '联合国停战监督组织' },
      asOf: '1990-04',
      citations: [
        {
          anchor: 'white-paper-2020#s1.p1',
          lang: 'en',
          exact: 'five military observers',
          start: 350,
          end: 373,
        },
        { anchor: 'white-paper-2020#s1.p1', lang: 'zh-Hans', exact: '5名军事观察员', start: 97, end: 104 },
        {
          anchor: 'white-paper-2020#annex1.p2',
          lang: 'en',
          exact: 'five military observers',
          start: 14,
          end: 37,
        },
        { anchor: 'white-paper-2020#annex1.p2', lang: 'zh-Hans', exact: '5名军事观察员', start: 8, end: 15 },
      ],
    },
  ],
}

export default firstObservers
