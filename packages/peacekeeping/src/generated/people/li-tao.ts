// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const liTao: Person<'li-tao'> = {
  id: 'li-tao',
  name: { en: 'Li Tao', 'zh-Hans': '李涛' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'li tao', 'zh-Hans': 'li tao' },
  death: { number: 6, date: '2004-08-11', mission: 'UNMIL' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r6', lang: 'en', exact: 'Li Tao', start: 4, end: 10 },
    { anchor: 'white-paper-2020#annex3.r6', lang: 'zh-Hans', exact: '李涛', start: 4, end: 6 },
  ],
}

export default liTao
