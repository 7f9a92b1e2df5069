// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unitsSentToUnmil: Event<'units-sent-to-unmil'> = {
  id: 'units-sent-to-unmil',
  label: { en: 'Engineer, transport and medical units are sent to UNMIL', 'zh-Hans': '向联合国利比里亚特派团派出工兵、运输和医疗分队' },
  from: '2003-12',
  missions: ['UNMIL'],
  people: [],
  sort: {
    en: 'engineer transport and medical units are sent to unmil',
    'zh-Hans': 'xiang lian he guo li bi li ya te pai tuan pai chu gong bing yun shu he yi liao fen dui',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p8',
      lang: 'en',
      exact: 'In December 2003 UNMIL was sent an engineer unit (275 troops), a transport unit (240) and a medical unit',
      start: 0,
      end: 104,
    },
    {
      anchor: 'white-paper-2020#annex1.p8',
      lang: 'zh-Hans',
      exact: '2003年12月，工兵分队1支275人、运输分队1支240人、医疗分队',
      start: 0,
      end: 35,
    },
  ],
}

export default unitsSentToUnmil
