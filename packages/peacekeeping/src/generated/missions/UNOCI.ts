// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNOCI: Mission<'UNOCI'> = {
  id: 'UNOCI',
  number: 13,
  name: { en: 'United Nations Operation in Côte d’Ivoire', 'zh-Hans': '联合国科特迪瓦行动' },
  acronym: 'UNOCI',
  sort: { en: 'united nations operation in cote d ivoire', 'zh-Hans': 'lian he guo ke te di wa xing dong' },
  participation: { from: '2004-04', to: '2017-02' },
  variants: { en: [], 'zh-Hans': ['联科行动'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r13',
      lang: 'en',
      exact: 'United Nations Operation in Côte d’Ivoire',
      start: 5,
      end: 46,
    },
    { anchor: 'white-paper-2020#annex2.r13', lang: 'zh-Hans', exact: '联合国科特迪瓦行动', start: 5, end: 14 },
  ],
}

export default UNOCI
