// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const MINUSMA: Mission<'MINUSMA'> = {
  id: 'MINUSMA',
  number: 24,
  name: {
    en: 'United Nations Multidimensional Integrated Stabilization Mission in Mali',
    'zh-Hans': '联合国马里多层面综合稳定特派团',
  },
  acronym: 'MINUSMA',
  sort: {
    en: 'united nations multidimensional integrated stabilization mission in mali',
    'zh-Hans': 'lian he guo ma li duo ceng mian zong he wen ding te pai tuan',
  },
  participation: { from: '2013-10' },
  variants: { en: [], 'zh-Hans': ['联马团', '马里稳定团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r24',
      lang: 'en',
      exact: 'United Nations Multidimensional Integrated Stabilization Mission in Mali',
      start: 5,
      end: 77,
    },
    { anchor: 'white-paper-2020#annex2.r24', lang: 'zh-Hans', exact: '联合国马里多层面综合稳定特派团', start: 5, end: 20 },
  ],
}

export default MINUSMA
