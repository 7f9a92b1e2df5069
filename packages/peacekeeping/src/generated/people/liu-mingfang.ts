// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const liuMingfang: Person<'liu-mingfang'> = {
  id: 'liu-mingfang',
  name: { en: 'Liu Mingfang', 'zh-Hans': '刘鸣放' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'liu mingfang', 'zh-Hans': 'liu ming fang' },
  death: { number: 1, date: '1993-01-21', mission: 'UNTAC' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r1', lang: 'en', exact: 'Liu Mingfang', start: 4, end: 16 },
    { anchor: 'white-paper-2020#annex3.r1', lang: 'zh-Hans', exact: '刘鸣放', start: 4, end: 7 },
  ],
}

export default liuMingfang
