// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNMISS: Mission<'UNMISS'> = {
  id: 'UNMISS',
  number: 21,
  name: { en: 'United Nations Mission in South Sudan', 'zh-Hans': '联合国南苏丹特派团' },
  acronym: 'UNMISS',
  sort: { en: 'united nations mission in south sudan', 'zh-Hans': 'lian he guo nan su dan te pai tuan' },
  participation: { from: '2011-07' },
  variants: { en: [], 'zh-Hans': ['联南苏团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r21',
      lang: 'en',
      exact: 'United Nations Mission in South Sudan',
      start: 5,
      end: 42,
    },
    { anchor: 'white-paper-2020#annex2.r21', lang: 'zh-Hans', exact: '联合国南苏丹特派团', start: 5, end: 14 },
  ],
}

export default UNMISS
