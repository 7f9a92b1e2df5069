// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const engineersSentToUnifil: Event<'engineers-sent-to-unifil'> = {
  id: 'engineers-sent-to-unifil',
  label: { en: 'An engineer unit is sent to UNIFIL', 'zh-Hans': '向联合国驻黎巴嫩临时部队派出工兵分队' },
  from: '2006-04',
  missions: ['UNIFIL'],
  people: [],
  sort: {
    en: 'an engineer unit is sent to unifil',
    'zh-Hans': 'xiang lian he guo zhu li ba nen lin shi bu dui pai chu gong bing fen dui',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p9',
      lang: 'en',
      exact: 'In April 2006 UNIFIL was sent an engineer unit',
      start: 0,
      end: 46,
    },
    { anchor: 'white-paper-2020#annex1.p9', lang: 'zh-Hans', exact: '2006年4月，工兵分队', start: 0, end: 12 },
  ],
}

export default engineersSentToUnifil
