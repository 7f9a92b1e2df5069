// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const chinaLatinAmericaForumSession: Fact<'china-latin-america-forum-session'> = {
  id: 'china-latin-america-forum-session',
  label: { en: 'China-Latin America High-Level Defense Forum, session held in 2022', 'zh-Hans': '2022年中拉高级防务论坛届次' },
  statements: [
    {
      source: 'military-cooperation-2022',
      value: { type: 'ordinal', ordinal: 5, of: 'session' },
      asOf: '2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p3',
          lang: 'en',
          exact: 'Fifth China-Latin America High-Level Defense Forum',
          start: 577,
          end: 627,
        },
        {
          anchor: 'military-cooperation-2022#s1.p3',
          lang: 'zh-Hans',
          exact: '第五届中拉高级防务论坛',
          start: 131,
          end: 142,
        },
      ],
    },
  ],
}

export default chinaLatinAmericaForumSession
