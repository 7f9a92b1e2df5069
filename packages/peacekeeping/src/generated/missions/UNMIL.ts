// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNMIL: Mission<'UNMIL'> = {
  id: 'UNMIL',
  number: 12,
  name: { en: 'United Nations Mission in Liberia', 'zh-Hans': '联合国利比里亚特派团' },
  acronym: 'UNMIL',
  sort: { en: 'united nations mission in liberia', 'zh-Hans': 'lian he guo li bi li ya te pai tuan' },
  participation: { from: '2003-10', to: '2017-12' },
  variants: { en: [], 'zh-Hans': ['联利特派团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r12',
      lang: 'en',
      exact: 'United Nations Mission in Liberia',
      start: 5,
      end: 38,
    },
    { anchor: 'white-paper-2020#annex2.r12', lang: 'zh-Hans', exact: '联合国利比里亚特派团', start: 5, end: 15 },
  ],
}

export default UNMIL
