// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const chinaAfricaForumSession: Fact<'china-africa-forum-session'> = {
  id: 'china-africa-forum-session',
  label: { en: 'China-Africa Peace and Security Forum, session held in 2022', 'zh-Hans': '2022年中非和平安全论坛届次' },
  statements: [
    {
      source: 'military-cooperation-2022',
      value: { type: 'ordinal', ordinal: 2, of: 'session' },
      asOf: '2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p3',
          lang: 'en',
          exact: 'second session of the China-Africa Peace and Security Forum',
          start: 508,
          end: 567,
        },
        {
          anchor: 'military-cooperation-2022#s1.p3',
          lang: 'zh-Hans',
          exact: '第二届中非和平安全论坛',
          start: 115,
          end: 126,
        },
      ],
    },
  ],
}

export default chinaAfricaForumSession
