// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unitsSentToUnmis: Event<'units-sent-to-unmis'> = {
  id: 'units-sent-to-unmis',
  label: { en: 'Engineer, transport and medical units are sent to UNMIS', 'zh-Hans': '向联合国苏丹特派团派出工兵、运输和医疗分队' },
  from: '2006-05',
  missions: ['UNMIS'],
  people: [],
  sort: {
    en: 'engineer transport and medical units are sent to unmis',
    'zh-Hans': 'xiang lian he guo su dan te pai tuan pai chu gong bing yun shu he yi liao fen dui',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p10',
      lang: 'en',
      exact: 'In May 2006 UNMIS was sent an engineer unit (275 troops), a transport unit (100) and a medical unit',
      start: 0,
      end: 99,
    },
    {
      anchor: 'white-paper-2020#annex1.p10',
      lang: 'zh-Hans',
      exact: '2006年5月，工兵分队1支275人、运输分队1支100人、医疗分队',
      start: 0,
      end: 34,
    },
  ],
}

export default unitsSentToUnmis
