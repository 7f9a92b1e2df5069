// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const fuQingli: Person<'fu-qingli'> = {
  id: 'fu-qingli',
  name: { en: 'Fu Qingli', 'zh-Hans': '付清礼' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'fu qingli', 'zh-Hans': 'fu qing li' },
  death: { number: 5, date: '2003-05-03', mission: 'MONUC' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r5', lang: 'en', exact: 'Fu Qingli', start: 4, end: 13 },
    { anchor: 'white-paper-2020#annex3.r5', lang: 'zh-Hans', exact: '付清礼', start: 4, end: 7 },
  ],
}

export default fuQingli
