// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const chenZhiguo: Person<'chen-zhiguo'> = {
  id: 'chen-zhiguo',
  name: { en: 'Chen Zhiguo', 'zh-Hans': '陈知国' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'chen zhiguo', 'zh-Hans': 'chen zhi guo' },
  death: { number: 2, date: '1993-05-21', mission: 'UNTAC' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r2', lang: 'en', exact: 'Chen Zhiguo', start: 4, end: 15 },
    { anchor: 'white-paper-2020#annex3.r2', lang: 'zh-Hans', exact: '陈知国', start: 4, end: 7 },
  ],
}

export default chenZhiguo
