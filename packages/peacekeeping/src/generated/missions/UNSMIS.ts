// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNSMIS: Mission<'UNSMIS'> = {
  id: 'UNSMIS',
  number: 23,
  name: { en: 'United Nations Supervision Mission in Syria', 'zh-Hans': '联合国叙利亚监督团' },
  acronym: 'UNSMIS',
  sort: { en: 'united nations supervision mission in syria', 'zh-Hans': 'lian he guo xu li ya jian du tuan' },
  participation: { from: '2012-04', to: '2012-08' },
  variants: { en: [], 'zh-Hans': ['联叙监督团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r23',
      lang: 'en',
      exact: 'United Nations Supervision Mission in Syria',
      start: 5,
      end: 48,
    },
    { anchor: 'white-paper-2020#annex2.r23', lang: 'zh-Hans', exact: '联合国叙利亚监督团', start: 5, end: 14 },
  ],
}

export default UNSMIS
