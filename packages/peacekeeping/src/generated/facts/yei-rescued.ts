// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const yeiRescued: Fact<'yei-rescued'> = {
  id: 'yei-rescued',
  label: { en: 'UN civilian staff rescued at Yei', 'zh-Hans': '在耶伊获救的联合国民事人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 7, unit: 'person' },
      asOf: '2017-03-12',
      citations: [
        {
          anchor: 'white-paper-2020#s2.4.p3',
          lang: 'en',
          exact: 'seven UN civilian staff',
          start: 86,
          end: 109,
        },
        { anchor: 'white-paper-2020#s2.4.p3', lang: 'zh-Hans', exact: '7名联合国民事人员', start: 27, end: 36 },
      ],
    },
  ],
}

export default yeiRescued
