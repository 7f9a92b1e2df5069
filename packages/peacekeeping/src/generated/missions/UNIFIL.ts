// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNIFIL: Mission<'UNIFIL'> = {
  id: 'UNIFIL',
  number: 16,
  name: { en: 'United Nations Interim Force in Lebanon', 'zh-Hans': '联合国驻黎巴嫩临时部队' },
  acronym: 'UNIFIL',
  sort: { en: 'united nations interim force in lebanon', 'zh-Hans': 'lian he guo zhu li ba nen lin shi bu dui' },
  participation: { from: '2006-03' },
  variants: { en: [], 'zh-Hans': ['联黎部队'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r16',
      lang: 'en',
      exact: 'United Nations Interim Force in Lebanon',
      start: 5,
      end: 44,
    },
    { anchor: 'white-paper-2020#annex2.r16', lang: 'zh-Hans', exact: '联合国驻黎巴嫩临时部队', start: 5, end: 16 },
  ],
}

export default UNIFIL
