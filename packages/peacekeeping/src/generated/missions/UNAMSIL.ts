// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNAMSIL: Mission<'UNAMSIL'> = {
  id: 'UNAMSIL',
  number: 9,
  name: { en: 'United Nations Mission in Sierra Leone', 'zh-Hans': '联合国塞拉利昂特派团' },
  acronym: 'UNAMSIL',
  sort: { en: 'united nations mission in sierra leone', 'zh-Hans': 'lian he guo sai la li ang te pai tuan' },
  participation: { from: '1999-10', to: '2005-12' },
  variants: { en: [], 'zh-Hans': ['联塞特派团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r9',
      lang: 'en',
      exact: 'United Nations Mission in Sierra Leone',
      start: 4,
      end: 42,
    },
    { anchor: 'white-paper-2020#annex2.r9', lang: 'zh-Hans', exact: '联合国塞拉利昂特派团', start: 4, end: 14 },
  ],
}

export default UNAMSIL
