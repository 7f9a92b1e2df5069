// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNOMIL: Mission<'UNOMIL'> = {
  id: 'UNOMIL',
  number: 7,
  name: { en: 'United Nations Observer Mission in Liberia', 'zh-Hans': '联合国利比里亚观察团' },
  acronym: 'UNOMIL',
  sort: { en: 'united nations observer mission in liberia', 'zh-Hans': 'lian he guo li bi li ya guan cha tuan' },
  participation: { from: '1993-11', to: '1997-09' },
  variants: { en: [], 'zh-Hans': ['联利观察团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r7',
      lang: 'en',
      exact: 'United Nations Observer Mission in Liberia',
      start: 4,
      end: 46,
    },
    { anchor: 'white-paper-2020#annex2.r7', lang: 'zh-Hans', exact: '联合国利比里亚观察团', start: 4, end: 14 },
  ],
}

export default UNOMIL
