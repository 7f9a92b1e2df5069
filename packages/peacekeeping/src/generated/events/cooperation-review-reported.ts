// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const cooperationReviewReported: Event<'cooperation-review-reported'> = {
  id: 'cooperation-review-reported',
  label: { en: 'Xinhua reports the review of cooperation in 2022', 'zh-Hans': '新华社报道2022年国际军事合作回顾' },
  from: '2022-12-29',
  missions: [],
  people: ['zhang-mimi'],
  sort: {
    en: 'xinhua reports the review of cooperation in 2022',
    'zh-Hans': 'xin hua she bao dao er ling er er nian guo ji jun shi he zuo hui gu',
  },
  citations: [
    {
      anchor: 'military-cooperation-2022#s1.p1',
      lang: 'en',
      exact: 'reports from Beijing on 29 December 2022',
      start: 32,
      end: 72,
    },
    {
      anchor: 'military-cooperation-2022#s1.p1',
      lang: 'zh-Hans',
      exact: '2022年12月29日自北京报道',
      start: 8,
      end: 24,
    },
  ],
}

export default cooperationReviewReported
