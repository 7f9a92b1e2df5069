// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const firstParticipation: Fact<'first-participation'> = {
  id: 'first-participation',
  label: { en: 'Month of the first participation', 'zh-Hans': '首次参加维和的时间' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'date', date: '1990-04' },
      citations: [
        { anchor: 'white-paper-2020#s1.p1', lang: 'en', exact: 'In April 1990', start: 314, end: 327 },
        { anchor: 'white-paper-2020#s1.p1', lang: 'zh-Hans', exact: '1990年4月', start: 84, end: 91 },
        { anchor: 'white-paper-2020#annex1.p2', lang: 'en', exact: 'In April 1990', start: 0, end: 13 },
        { anchor: 'white-paper-2020#annex1.p2', lang: 'zh-Hans', exact: '1990年4月', start: 0, end: 7 },
      ],
    },
  ],
}

export default firstParticipation
