// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const dayOfMeetingAndReport: Divergence<'day-of-meeting-and-report'> = {
  id: 'day-of-meeting-and-report',
  kind: 'date',
  label: { en: 'Day of the meeting and day of the report', 'zh-Hans': '会议日期与报道日期' },
  note: {
    en: 'The meeting was on 29 April, the report is of 30 April 2021; the source prints no year beside the first.',
    'zh-Hans': '会议在4月29日，报道在2021年4月30日；源文前一日期未写年份。',
  },
  fact: 'exchange-meeting-date',
  sides: [
    {
      source: 'training-exchange-2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p1',
          lang: 'en',
          exact: 'an online meeting on 29 April 2021',
          start: 158,
          end: 192,
        },
        {
          anchor: 'training-exchange-2021#s1.p1',
          lang: 'zh-Hans',
          exact: '2021年4月29日共同举办',
          start: 44,
          end: 58,
        },
      ],
    },
    {
      source: 'training-exchange-2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p1',
          lang: 'en',
          exact: 'Beijing, 30 April 2021',
          start: 247,
          end: 269,
        },
        {
          anchor: 'training-exchange-2021#s1.p1',
          lang: 'zh-Hans',
          exact: '2021年4月30日发自北京',
          start: 4,
          end: 18,
        },
      ],
    },
  ],
}

export default dayOfMeetingAndReport
