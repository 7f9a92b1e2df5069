// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const untacJoinedAndUnitSent: Divergence<'untac-joined-and-unit-sent'> = {
  id: 'untac-joined-and-unit-sent',
  kind: 'date',
  label: { en: 'UNTAC: joined in March, unit in April 1992', 'zh-Hans': '联柬权力机构：1992年3月参加、4月派出部队' },
  note: {
    en: 'Annex II dates participation from March 1992; the engineer unit followed in April. Joining a mission and sending a unit are two events.',
    'zh-Hans': '附录2所列参加时间始于1992年3月，工程兵大队4月派出；参加行动与派出部队是两件事。',
  },
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex2.r5', lang: 'en', exact: 'March 1992', start: 64, end: 74 },
        { anchor: 'white-paper-2020#annex2.r5', lang: 'zh-Hans', exact: '1992年3月', start: 26, end: 33 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex1.p3', lang: 'en', exact: 'April 1992', start: 3, end: 13 },
        { anchor: 'white-paper-2020#annex1.p3', lang: 'zh-Hans', exact: '1992年4月', start: 0, end: 7 },
      ],
    },
  ],
}

export default untacJoinedAndUnitSent
