// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNAMID: Mission<'UNAMID'> = {
  id: 'UNAMID',
  number: 18,
  name: { en: 'African Union-United Nations Hybrid Operation in Darfur', 'zh-Hans': '非盟—联合国达尔富尔混合行动' },
  acronym: 'UNAMID',
  sort: {
    en: 'african union united nations hybrid operation in darfur',
    'zh-Hans': 'fei meng lian he guo da er fu er hun he xing dong',
  },
  participation: { from: '2007-11' },
  variants: { en: [], 'zh-Hans': ['联非达团', '达尔富尔混合行动'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r18',
      lang: 'en',
      exact: 'African Union-United Nations Hybrid Operation in Darfur',
      start: 5,
      end: 60,
    },
    { anchor: 'white-paper-2020#annex2.r18', lang: 'zh-Hans', exact: '非盟—联合国达尔富尔混合行动', start: 5, end: 19 },
  ],
}

export default UNAMID
