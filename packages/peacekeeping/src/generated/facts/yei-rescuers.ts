// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const yeiRescuers: Fact<'yei-rescuers'> = {
  id: 'yei-rescuers',
  label: { en: 'Officers and soldiers sent to the rescue at Yei', 'zh-Hans': '前往耶伊救援的官兵' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 12, unit: 'person' },
      asOf: '2017-03-12',
      citations: [
        {
          anchor: 'white-paper-2020#s2.4.p3',
          lang: 'en',
          exact: '12 officers and soldiers',
          start: 203,
          end: 227,
        },
        { anchor: 'white-paper-2020#s2.4.p3', lang: 'zh-Hans', exact: '12名官兵', start: 59, end: 64 },
      ],
    },
  ],
}

export default yeiRescuers
