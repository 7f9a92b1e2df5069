// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unitsSentToMonuc: Event<'units-sent-to-monuc'> = {
  id: 'units-sent-to-monuc',
  label: { en: 'Engineer and medical units are sent to MONUC', 'zh-Hans': '向联合国刚果民主共和国特派团派出工兵和医疗分队' },
  from: '2003-04',
  missions: ['MONUC'],
  people: [],
  sort: {
    en: 'engineer and medical units are sent to monuc',
    'zh-Hans': 'xiang lian he guo gang guo min zhu gong he guo te pai tuan pai chu gong bing he yi liao fen dui',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p7',
      lang: 'en',
      exact: 'In April 2003 MONUC was sent an engineer unit (175 troops) and a medical unit',
      start: 0,
      end: 77,
    },
    {
      anchor: 'white-paper-2020#annex1.p7',
      lang: 'zh-Hans',
      exact: '2003年4月，工兵分队1支175人、医疗分队',
      start: 0,
      end: 23,
    },
  ],
}

export default unitsSentToMonuc
