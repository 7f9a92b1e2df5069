// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const zhangMing: Person<'zhang-ming'> = {
  id: 'zhang-ming',
  name: { en: 'Zhang Ming', 'zh-Hans': '张明' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'zhang ming', 'zh-Hans': 'zhang ming' },
  death: { number: 7, date: '2005-10-24', mission: 'UNMIL' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r7', lang: 'en', exact: 'Zhang Ming', start: 4, end: 14 },
    { anchor: 'white-paper-2020#annex3.r7', lang: 'zh-Hans', exact: '张明', start: 4, end: 6 },
  ],
}

export default zhangMing
