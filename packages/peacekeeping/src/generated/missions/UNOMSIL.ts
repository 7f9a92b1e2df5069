// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNOMSIL: Mission<'UNOMSIL'> = {
  id: 'UNOMSIL',
  number: 8,
  name: { en: 'United Nations Observer Mission in Sierra Leone', 'zh-Hans': '联合国塞拉利昂观察团' },
  acronym: 'UNOMSIL',
  sort: {
    en: 'united nations observer mission in sierra leone',
    'zh-Hans': 'lian he guo sai la li ang guan cha tuan',
  },
  participation: { from: '1998-08', to: '1999-10' },
  variants: { en: [], 'zh-Hans': ['联塞观察团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r8',
      lang: 'en',
      exact: 'United Nations Observer Mission in Sierra Leone',
      start: 4,
      end: 51,
    },
    { anchor: 'white-paper-2020#annex2.r8', lang: 'zh-Hans', exact: '联合国塞拉利昂观察团', start: 4, end: 14 },
  ],
}

export default UNOMSIL
