// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const ONUB: Mission<'ONUB'> = {
  id: 'ONUB',
  number: 14,
  name: { en: 'United Nations Operation in Burundi', 'zh-Hans': '联合国布隆迪行动' },
  acronym: 'ONUB',
  sort: { en: 'united nations operation in burundi', 'zh-Hans': 'lian he guo bu long di xing dong' },
  participation: { from: '2004-06', to: '2006-09' },
  variants: { en: [], 'zh-Hans': ['联布行动'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r14',
      lang: 'en',
      exact: 'United Nations Operation in Burundi',
      start: 5,
      end: 40,
    },
    { anchor: 'white-paper-2020#annex2.r14', lang: 'zh-Hans', exact: '联合国布隆迪行动', start: 5, end: 13 },
  ],
}

export default ONUB
