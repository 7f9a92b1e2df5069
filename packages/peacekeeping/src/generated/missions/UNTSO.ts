// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNTSO: Mission<'UNTSO'> = {
  id: 'UNTSO',
  number: 1,
  name: { en: 'United Nations Truce Supervision Organization', 'zh-Hans': '联合国停战监督组织' },
  acronym: 'UNTSO',
  sort: { en: 'united nations truce supervision organization', 'zh-Hans': 'lian he guo ting zhan jian du zu zhi' },
  participation: { from: '1990-04' },
  variants: { en: [], 'zh-Hans': ['停战监督组织'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r1',
      lang: 'en',
      exact: 'United Nations Truce Supervision Organization',
      start: 4,
      end: 49,
    },
    { anchor: 'white-paper-2020#annex2.r1', lang: 'zh-Hans', exact: '联合国停战监督组织', start: 4, end: 13 },
  ],
}

export default UNTSO
