// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const resolution2518Passed: Fact<'resolution-2518-passed'> = {
  id: 'resolution-2518-passed',
  label: { en: 'Month of Security Council resolution 2518', 'zh-Hans': '安理会第2518号决议通过时间' },
  statements: [
    {
      source: 'training-exchange-2021',
      value: { type: 'date', date: '2020-03' },
      citations: [
        { anchor: 'training-exchange-2021#s1.p3', lang: 'en', exact: 'March 2020', start: 57, end: 67 },
        { anchor: 'training-exchange-2021#s1.p3', lang: 'zh-Hans', exact: '2020年3月', start: 4, end: 11 },
      ],
    },
  ],
}

export default resolution2518Passed
