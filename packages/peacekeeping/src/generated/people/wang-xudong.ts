// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const wangXudong: Person<'wang-xudong'> = {
  id: 'wang-xudong',
  name: { en: 'Wang Xudong', 'zh-Hans': '王旭东' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'wang xudong', 'zh-Hans': 'wang xu dong' },
  death: { number: 15, date: '2020-02-15', mission: 'UNMISS' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r15', lang: 'en', exact: 'Wang Xudong', start: 5, end: 16 },
    { anchor: 'white-paper-2020#annex3.r15', lang: 'zh-Hans', exact: '王旭东', start: 5, end: 8 },
  ],
}

export default wangXudong
