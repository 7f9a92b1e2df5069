// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const cooperationReviewed: Event<'cooperation-reviewed'> = {
  id: 'cooperation-reviewed',
  label: { en: 'The Ministry of National Defense reviews cooperation in 2022', 'zh-Hans': '国防部回顾2022年国际军事合作' },
  from: '2022-12-29',
  missions: [],
  people: ['tan-kefei'],
  sort: {
    en: 'the ministry of national defense reviews cooperation in 2022',
    'zh-Hans': 'guo fang bu hui gu er ling er er nian guo ji jun shi he zuo',
  },
  citations: [
    {
      anchor: 'military-cooperation-2022#s1.p1',
      lang: 'en',
      exact: 'a regular press conference on 29 December 2022',
      start: 431,
      end: 477,
    },
    {
      anchor: 'military-cooperation-2022#s1.p1',
      lang: 'zh-Hans',
      exact: '2022年12月29日的例行记者会',
      start: 103,
      end: 120,
    },
  ],
}

export default cooperationReviewed
