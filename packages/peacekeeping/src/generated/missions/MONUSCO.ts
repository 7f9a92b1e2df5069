// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const MONUSCO: Mission<'MONUSCO'> = {
  id: 'MONUSCO',
  number: 19,
  name: {
    en: 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo',
    'zh-Hans': '联合国刚果民主共和国稳定特派团',
  },
  acronym: 'MONUSCO',
  sort: {
    en: 'united nations organization stabilization mission in the democratic republic of the congo',
    'zh-Hans': 'lian he guo gang guo min zhu gong he guo wen ding te pai tuan',
  },
  participation: { from: '2010-07' },
  variants: { en: [], 'zh-Hans': ['联刚稳定团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r19',
      lang: 'en',
      exact: 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo',
      start: 5,
      end: 94,
    },
    { anchor: 'white-paper-2020#annex2.r19', lang: 'zh-Hans', exact: '联合国刚果民主共和国稳定特派团', start: 5, end: 20 },
  ],
}

export default MONUSCO
