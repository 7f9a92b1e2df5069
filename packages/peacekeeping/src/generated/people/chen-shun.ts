// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const chenShun: Person<'chen-shun'> = {
  id: 'chen-shun',
  name: { en: 'Chen Shun', 'zh-Hans': '陈顺' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'chen shun', 'zh-Hans': 'chen shun' },
  death: { number: 16, date: '2020-08-06', mission: 'UNAMID' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r16', lang: 'en', exact: 'Chen Shun', start: 5, end: 14 },
    { anchor: 'white-paper-2020#annex3.r16', lang: 'zh-Hans', exact: '陈顺', start: 5, end: 7 },
  ],
}

export default chenShun
