// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const fuSen: Person<'fu-sen'> = {
  id: 'fu-sen',
  name: { en: 'Fu Sen', 'zh-Hans': '付森' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'fu sen', 'zh-Hans': 'fu sen' },
  death: { number: 14, date: '2019-11-26', mission: 'UNMISS' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r14', lang: 'en', exact: 'Fu Sen', start: 5, end: 11 },
    { anchor: 'white-paper-2020#annex3.r14', lang: 'zh-Hans', exact: '付森', start: 5, end: 7 },
  ],
}

export default fuSen
