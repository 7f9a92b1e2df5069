// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unitsMovedToUnmiss: Event<'units-moved-to-unmiss'> = {
  id: 'units-moved-to-unmiss',
  label: { en: 'Engineer and medical units move from UNMIS to UNMISS', 'zh-Hans': '工兵、医疗分队由联合国苏丹特派团转隶联合国南苏丹特派团' },
  from: '2011-07',
  missions: ['UNMIS', 'UNMISS'],
  people: [],
  sort: {
    en: 'engineer and medical units move from unmis to unmiss',
    'zh-Hans': 'gong bing yi liao fen dui you lian he guo su dan te pai tuan zhuan li lian he guo nan su dan te pai tuan',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p19',
      lang: 'en',
      exact: 'In July 2011 the engineer and medical units of UNMIS moved to UNMISS',
      start: 0,
      end: 68,
    },
    {
      anchor: 'white-paper-2020#annex1.p19',
      lang: 'zh-Hans',
      exact: '2011年7月，驻联合国苏丹特派团的工兵、医疗分队转隶新成立的联合国南苏丹特派团',
      start: 0,
      end: 40,
    },
  ],
}

export default unitsMovedToUnmiss
