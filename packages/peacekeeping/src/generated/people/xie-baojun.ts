// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const xieBaojun: Person<'xie-baojun'> = {
  id: 'xie-baojun',
  name: { en: 'Xie Baojun', 'zh-Hans': '谢保军' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'xie baojun', 'zh-Hans': 'xie bao jun' },
  death: { number: 9, date: '2010-05-28', mission: 'UNMIS' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r9', lang: 'en', exact: 'Xie Baojun', start: 4, end: 14 },
    { anchor: 'white-paper-2020#annex3.r9', lang: 'zh-Hans', exact: '谢保军', start: 4, end: 7 },
  ],
}

export default xieBaojun
