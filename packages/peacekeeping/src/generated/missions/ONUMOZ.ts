// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const ONUMOZ: Mission<'ONUMOZ'> = {
  id: 'ONUMOZ',
  number: 6,
  name: { en: 'United Nations Operation in Mozambique', 'zh-Hans': '联合国莫桑比克行动' },
  acronym: 'ONUMOZ',
  sort: { en: 'united nations operation in mozambique', 'zh-Hans': 'lian he guo mo sang bi ke xing dong' },
  participation: { from: '1993-06', to: '1994-12' },
  variants: { en: [], 'zh-Hans': ['联莫行动'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r6',
      lang: 'en',
      exact: 'United Nations Operation in Mozambique',
      start: 4,
      end: 42,
    },
    { anchor: 'white-paper-2020#annex2.r6', lang: 'zh-Hans', exact: '联合国莫桑比克行动', start: 4, end: 13 },
  ],
}

export default ONUMOZ
