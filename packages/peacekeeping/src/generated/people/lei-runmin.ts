// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const leiRunmin: Person<'lei-runmin'> = {
  id: 'lei-runmin',
  name: { en: 'Lei Runmin', 'zh-Hans': '雷润民' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'lei runmin', 'zh-Hans': 'lei run min' },
  death: { number: 4, date: '1994-05-07', mission: 'UNIKOM' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r4', lang: 'en', exact: 'Lei Runmin', start: 4, end: 14 },
    { anchor: 'white-paper-2020#annex3.r4', lang: 'zh-Hans', exact: '雷润民', start: 4, end: 7 },
  ],
}

export default leiRunmin
