// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const MONUC: Mission<'MONUC'> = {
  id: 'MONUC',
  number: 11,
  name: {
    en: 'United Nations Organization Mission in the Democratic Republic of the Congo',
    'zh-Hans': '联合国刚果民主共和国特派团',
  },
  acronym: 'MONUC',
  sort: {
    en: 'united nations organization mission in the democratic republic of the congo',
    'zh-Hans': 'lian he guo gang guo min zhu gong he guo te pai tuan',
  },
  participation: { from: '2001-04', to: '2010-06' },
  variants: { en: [], 'zh-Hans': ['联刚特派团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r11',
      lang: 'en',
      exact: 'United Nations Organization Mission in the Democratic Republic of the Congo',
      start: 5,
      end: 80,
    },
    { anchor: 'white-paper-2020#annex2.r11', lang: 'zh-Hans', exact: '联合国刚果民主共和国特派团', start: 5, end: 18 },
  ],
}

export default MONUC
