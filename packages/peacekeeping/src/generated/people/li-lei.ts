// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const liLei: Person<'li-lei'> = {
  id: 'li-lei',
  name: { en: 'Li Lei', 'zh-Hans': '李磊' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Corporal, infantry battalion in South Sudan', 'zh-Hans': '驻南苏丹步兵营战士' },
  sort: { en: 'li lei', 'zh-Hans': 'li lei' },
  death: { number: 12, date: '2016-07-10', mission: 'UNMISS' },
  citations: [
    { anchor: 'white-paper-2020#s2.3.p2', lang: 'en', exact: 'Corporal Li Lei', start: 570, end: 585 },
    { anchor: 'white-paper-2020#s2.3.p2', lang: 'zh-Hans', exact: '战士李磊', start: 152, end: 156 },
    { anchor: 'white-paper-2020#annex3.r12', lang: 'en', exact: 'Li Lei', start: 5, end: 11 },
    { anchor: 'white-paper-2020#annex3.r12', lang: 'zh-Hans', exact: '李磊', start: 5, end: 7 },
  ],
}

export default liLei
