// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNMIS: Mission<'UNMIS'> = {
  id: 'UNMIS',
  number: 15,
  name: { en: 'United Nations Mission in Sudan', 'zh-Hans': '联合国苏丹特派团' },
  acronym: 'UNMIS',
  sort: { en: 'united nations mission in sudan', 'zh-Hans': 'lian he guo su dan te pai tuan' },
  participation: { from: '2005-04', to: '2011-07' },
  variants: { en: [], 'zh-Hans': ['联苏特派团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r15',
      lang: 'en',
      exact: 'United Nations Mission in Sudan',
      start: 5,
      end: 36,
    },
    { anchor: 'white-paper-2020#annex2.r15', lang: 'zh-Hans', exact: '联合国苏丹特派团', start: 5, end: 13 },
  ],
}

export default UNMIS
