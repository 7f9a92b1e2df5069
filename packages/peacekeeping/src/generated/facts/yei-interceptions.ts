// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const yeiInterceptions: Fact<'yei-interceptions'> = {
  id: 'yei-interceptions',
  label: { en: 'Attempts at interception overcome on the way to Yei', 'zh-Hans': '赴耶伊途中突破的拦截' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 3, unit: 'time' },
      asOf: '2017-03-12',
      citations: [
        {
          anchor: 'white-paper-2020#s2.4.p3',
          lang: 'en',
          exact: 'three attempts at interception',
          start: 343,
          end: 373,
        },
        { anchor: 'white-paper-2020#s2.4.p3', lang: 'zh-Hans', exact: '3次突破武装分子拦截', start: 91, end: 101 },
      ],
    },
  ],
}

export default yeiInterceptions
