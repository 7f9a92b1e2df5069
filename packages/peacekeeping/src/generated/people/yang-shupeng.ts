// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const yangShupeng: Person<'yang-shupeng'> = {
  id: 'yang-shupeng',
  name: { en: 'Yang Shupeng', 'zh-Hans': '杨树朋' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Sergeant, infantry battalion in South Sudan', 'zh-Hans': '驻南苏丹步兵营战士' },
  sort: { en: 'yang shupeng', 'zh-Hans': 'yang shu peng' },
  death: { number: 13, date: '2016-07-11', mission: 'UNMISS' },
  citations: [
    { anchor: 'white-paper-2020#s2.3.p2', lang: 'en', exact: 'Sergeant Yang Shupeng', start: 590, end: 611 },
    { anchor: 'white-paper-2020#s2.3.p2', lang: 'zh-Hans', exact: '杨树朋', start: 157, end: 160 },
    { anchor: 'white-paper-2020#annex3.r13', lang: 'en', exact: 'Yang Shupeng', start: 5, end: 17 },
    { anchor: 'white-paper-2020#annex3.r13', lang: 'zh-Hans', exact: '杨树朋', start: 5, end: 8 },
  ],
}

export default yangShupeng
