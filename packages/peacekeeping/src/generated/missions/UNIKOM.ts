// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNIKOM: Mission<'UNIKOM'> = {
  id: 'UNIKOM',
  number: 2,
  name: { en: 'United Nations Iraq-Kuwait Observation Mission', 'zh-Hans': '联合国伊拉克—科威特观察团' },
  acronym: 'UNIKOM',
  sort: {
    en: 'united nations iraq kuwait observation mission',
    'zh-Hans': 'lian he guo yi la ke ke wei te guan cha tuan',
  },
  participation: { from: '1991-04', to: '2003-01' },
  variants: { en: [], 'zh-Hans': ['伊科观察团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r2',
      lang: 'en',
      exact: 'United Nations Iraq-Kuwait Observation Mission',
      start: 4,
      end: 50,
    },
    { anchor: 'white-paper-2020#annex2.r2', lang: 'zh-Hans', exact: '联合国伊拉克—科威特观察团', start: 4, end: 17 },
  ],
}

export default UNIKOM
