// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const zhangHaibo: Person<'zhang-haibo'> = {
  id: 'zhang-haibo',
  name: { en: 'Zhang Haibo', 'zh-Hans': '张海波' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'zhang haibo', 'zh-Hans': 'zhang hai bo' },
  death: { number: 10, date: '2014-09-11', mission: 'UNMIL' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r10', lang: 'en', exact: 'Zhang Haibo', start: 5, end: 16 },
    { anchor: 'white-paper-2020#annex3.r10', lang: 'zh-Hans', exact: '张海波', start: 5, end: 8 },
  ],
}

export default zhangHaibo
