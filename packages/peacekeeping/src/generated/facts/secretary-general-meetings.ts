// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const secretaryGeneralMeetings: Fact<'secretary-general-meetings'> = {
  id: 'secretary-general-meetings',
  label: { en: 'Meetings of President Xi Jinping with UN Secretaries-General', 'zh-Hans': '习近平主席会见联合国秘书长次数' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 11, unit: 'time' },
      period: { from: '2012', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#s4.1.p1', lang: 'en', exact: '11 times since 2012', start: 153, end: 172 },
        {
          anchor: 'white-paper-2020#s4.1.p1',
          lang: 'zh-Hans',
          exact: '2012年以来会见联合国秘书长11次',
          start: 34,
          end: 52,
        },
      ],
    },
  ],
}

export default secretaryGeneralMeetings
