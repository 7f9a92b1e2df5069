// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const MINURSO: Mission<'MINURSO'> = {
  id: 'MINURSO',
  number: 3,
  name: { en: 'United Nations Mission for the Referendum in Western Sahara', 'zh-Hans': '联合国西撒哈拉全民投票特派团' },
  acronym: 'MINURSO',
  sort: {
    en: 'united nations mission for the referendum in western sahara',
    'zh-Hans': 'lian he guo xi sa ha la quan min tou piao te pai tuan',
  },
  participation: { from: '1991-09' },
  variants: { en: [], 'zh-Hans': ['西撒特派团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r3',
      lang: 'en',
      exact: 'United Nations Mission for the Referendum in Western Sahara',
      start: 4,
      end: 63,
    },
    { anchor: 'white-paper-2020#annex2.r3', lang: 'zh-Hans', exact: '联合国西撒哈拉全民投票特派团', start: 4, end: 18 },
  ],
}

export default MINURSO
