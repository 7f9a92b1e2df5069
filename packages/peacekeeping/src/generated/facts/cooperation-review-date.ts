// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const cooperationReviewDate: Fact<'cooperation-review-date'> = {
  id: 'cooperation-review-date',
  label: { en: 'Day of the press conference on cooperation in 2022', 'zh-Hans': '2022年国际军事合作记者会日期' },
  statements: [
    {
      source: 'military-cooperation-2022',
      value: { type: 'date', date: '2022-12-29' },
      note: {
        en: 'The source prints “the 29th”; month and year are those of its dateline and title.',
        'zh-Hans': '源文作“29日”，年月据其电头和标题补出。',
      },
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p1',
          lang: 'en',
          exact: 'press conference on 29 December 2022',
          start: 441,
          end: 477,
        },
        {
          anchor: 'military-cooperation-2022#s1.p1',
          lang: 'zh-Hans',
          exact: '2022年12月29日的例行记者会',
          start: 103,
          end: 120,
        },
      ],
    },
  ],
}

export default cooperationReviewDate
