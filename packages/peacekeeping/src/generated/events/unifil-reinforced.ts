// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unifilReinforced: Event<'unifil-reinforced'> = {
  id: 'unifil-reinforced',
  label: { en: 'A medical unit is added at UNIFIL and the engineer unit enlarged', 'zh-Hans': '向联黎部队增派医疗分队，工兵分队扩编' },
  from: '2007-01',
  missions: ['UNIFIL'],
  people: [],
  sort: {
    en: 'a medical unit is added at unifil and the engineer unit enlarged',
    'zh-Hans': 'xiang lian li bu dui zeng pai yi liao fen dui gong bing fen dui kuo bian',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p11',
      lang: 'en',
      exact: 'In January 2007 UNIFIL was sent a further medical unit',
      start: 0,
      end: 54,
    },
    {
      anchor: 'white-paper-2020#annex1.p11',
      lang: 'zh-Hans',
      exact: '2007年1月，医疗分队1支60人增派联黎部队',
      start: 0,
      end: 23,
    },
  ],
}

export default unifilReinforced
