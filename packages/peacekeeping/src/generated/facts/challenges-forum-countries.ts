// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const challengesForumCountries: Fact<'challenges-forum-countries'> = {
  id: 'challenges-forum-countries',
  label: { en: 'Countries at the forum of October 2014', 'zh-Hans': '2014年10月论坛的参加国' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 19, unit: 'country' },
      scope: { en: 'besides the UN', 'zh-Hans': '联合国除外' },
      asOf: '2014-10',
      citations: [
        { anchor: 'white-paper-2020#annex1.p22', lang: 'en', exact: '19 countries', start: 264, end: 276 },
        { anchor: 'white-paper-2020#annex1.p22', lang: 'zh-Hans', exact: '19个国家', start: 64, end: 69 },
      ],
    },
  ],
}

export default challengesForumCountries
