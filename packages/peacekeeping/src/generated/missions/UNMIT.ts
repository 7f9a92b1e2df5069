// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNMIT: Mission<'UNMIT'> = {
  id: 'UNMIT',
  number: 17,
  name: { en: 'United Nations Integrated Mission in Timor-Leste', 'zh-Hans': '联合国东帝汶综合特派团' },
  acronym: 'UNMIT',
  sort: {
    en: 'united nations integrated mission in timor leste',
    'zh-Hans': 'lian he guo dong di wen zong he te pai tuan',
  },
  participation: { from: '2006-10', to: '2012-11' },
  variants: { en: [], 'zh-Hans': ['联东综合团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r17',
      lang: 'en',
      exact: 'United Nations Integrated Mission in Timor-Leste',
      start: 5,
      end: 53,
    },
    { anchor: 'white-paper-2020#annex2.r17', lang: 'zh-Hans', exact: '联合国东帝汶综合特派团', start: 5, end: 16 },
  ],
}

export default UNMIT
