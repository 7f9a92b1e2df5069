// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const minusmaJoinedAndUnitsSent: Divergence<'minusma-joined-and-units-sent'> = {
  id: 'minusma-joined-and-units-sent',
  kind: 'date',
  label: { en: 'MINUSMA: joined in October, units in December 2013', 'zh-Hans': '联马团：2013年10月参加、12月派出分队' },
  note: {
    en: 'Annex II dates participation from October 2013; the units followed in December. Joining a mission and sending units are two events.',
    'zh-Hans': '附录2所列参加时间始于2013年10月，分队12月派出；参加行动与派出分队是两件事。',
  },
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex2.r24', lang: 'en', exact: 'October 2013', start: 90, end: 102 },
        { anchor: 'white-paper-2020#annex2.r24', lang: 'zh-Hans', exact: '2013年10月', start: 32, end: 40 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex1.p21', lang: 'en', exact: 'December 2013', start: 3, end: 16 },
        { anchor: 'white-paper-2020#annex1.p21', lang: 'zh-Hans', exact: '2013年12月', start: 0, end: 8 },
        { anchor: 'white-paper-2020#s2.4.p2', lang: 'en', exact: 'December 2013', start: 3, end: 16 },
        { anchor: 'white-paper-2020#s2.4.p2', lang: 'zh-Hans', exact: '2013年12月', start: 0, end: 8 },
      ],
    },
  ],
}

export default minusmaJoinedAndUnitsSent
