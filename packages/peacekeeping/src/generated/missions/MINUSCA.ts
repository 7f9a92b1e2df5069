// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const MINUSCA: Mission<'MINUSCA'> = {
  id: 'MINUSCA',
  number: 25,
  name: {
    en: 'United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic',
    'zh-Hans': '联合国中非共和国多层面综合稳定特派团',
  },
  acronym: 'MINUSCA',
  sort: {
    en: 'united nations multidimensional integrated stabilization mission in the central african republic',
    'zh-Hans': 'lian he guo zhong fei gong he guo duo ceng mian zong he wen ding te pai tuan',
  },
  participation: { from: '2020-01' },
  variants: { en: [], 'zh-Hans': ['中非稳定团'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r25',
      lang: 'en',
      exact: 'United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic',
      start: 5,
      end: 101,
    },
    { anchor: 'white-paper-2020#annex2.r25', lang: 'zh-Hans', exact: '联合国中非共和国多层面综合稳定特派团', start: 5, end: 23 },
  ],
}

export default MINUSCA
