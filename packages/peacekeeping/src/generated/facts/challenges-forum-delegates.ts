// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const challengesForumDelegates: Fact<'challenges-forum-delegates'> = {
  id: 'challenges-forum-delegates',
  label: { en: 'Delegates at the forum of October 2014', 'zh-Hans': '2014年10月论坛的代表' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 86, unit: 'person' },
      asOf: '2014-10',
      citations: [
        { anchor: 'white-paper-2020#annex1.p22', lang: 'en', exact: '86 delegates', start: 235, end: 247 },
        { anchor: 'white-paper-2020#annex1.p22', lang: 'zh-Hans', exact: '86名代表', start: 70, end: 75 },
      ],
    },
  ],
}

export default challengesForumDelegates
