// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const engineersSentToUnamid: Event<'engineers-sent-to-unamid'> = {
  id: 'engineers-sent-to-unamid',
  label: { en: 'A multipurpose engineer unit is sent to UNAMID', 'zh-Hans': '向非盟—联合国达尔富尔混合行动派出多功能工兵分队' },
  from: '2007-11',
  missions: ['UNAMID'],
  people: [],
  sort: {
    en: 'a multipurpose engineer unit is sent to unamid',
    'zh-Hans': 'xiang fei meng lian he guo da er fu er hun he xing dong pai chu duo gong neng gong bing fen dui',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p14',
      lang: 'en',
      exact: 'In November 2007 UNAMID was sent a multipurpose engineer unit',
      start: 0,
      end: 61,
    },
    { anchor: 'white-paper-2020#annex1.p14', lang: 'zh-Hans', exact: '2007年11月，多功能工兵分队', start: 0, end: 16 },
  ],
}

export default engineersSentToUnamid
