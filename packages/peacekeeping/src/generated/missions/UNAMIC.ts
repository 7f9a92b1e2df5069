// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNAMIC: Mission<'UNAMIC'> = {
  id: 'UNAMIC',
  number: 4,
  name: { en: 'United Nations Advance Mission in Cambodia', 'zh-Hans': '联合国柬埔寨先遣特派团' },
  acronym: 'UNAMIC',
  sort: {
    en: 'united nations advance mission in cambodia',
    'zh-Hans': 'lian he guo jian pu zhai xian qian te pai tuan',
  },
  participation: { from: '1991-12', to: '1992-03' },
  variants: { en: [], 'zh-Hans': [] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r4',
      lang: 'en',
      exact: 'United Nations Advance Mission in Cambodia',
      start: 4,
      end: 46,
    },
    { anchor: 'white-paper-2020#annex2.r4', lang: 'zh-Hans', exact: '联合国柬埔寨先遣特派团', start: 4, end: 15 },
  ],
}

export default UNAMIC
