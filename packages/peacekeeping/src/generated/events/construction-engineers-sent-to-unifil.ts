// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const constructionEngineersSentToUnifil: Event<'construction-engineers-sent-to-unifil'> = {
  id: 'construction-engineers-sent-to-unifil',
  label: { en: 'A construction engineer unit is sent to UNIFIL', 'zh-Hans': '向联黎部队增派建筑工兵分队' },
  from: '2015-05',
  missions: ['UNIFIL'],
  people: [],
  sort: {
    en: 'a construction engineer unit is sent to unifil',
    'zh-Hans': 'xiang lian li bu dui zeng pai jian zhu gong bing fen dui',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p25',
      lang: 'en',
      exact: 'In May 2015 UNIFIL was sent a further unit, of construction engineers',
      start: 0,
      end: 69,
    },
    { anchor: 'white-paper-2020#annex1.p25', lang: 'zh-Hans', exact: '2015年5月，建筑工兵分队', start: 0, end: 14 },
  ],
}

export default constructionEngineersSentToUnifil
