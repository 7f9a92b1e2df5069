// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNMEE: Mission<'UNMEE'> = {
  id: 'UNMEE',
  number: 10,
  name: { en: 'United Nations Mission in Ethiopia and Eritrea', 'zh-Hans': '联合国埃塞俄比亚—厄立特里亚特派团' },
  acronym: 'UNMEE',
  sort: {
    en: 'united nations mission in ethiopia and eritrea',
    'zh-Hans': 'lian he guo ai sai e bi ya e li te li ya te pai tuan',
  },
  participation: { from: '2000-10', to: '2008-08' },
  variants: { en: [], 'zh-Hans': ['埃厄特派团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r10',
      lang: 'en',
      exact: 'United Nations Mission in Ethiopia and Eritrea',
      start: 5,
      end: 51,
    },
    { anchor: 'white-paper-2020#annex2.r10', lang: 'zh-Hans', exact: '联合国埃塞俄比亚—厄立特里亚特派团', start: 5, end: 22 },
  ],
}

export default UNMEE
