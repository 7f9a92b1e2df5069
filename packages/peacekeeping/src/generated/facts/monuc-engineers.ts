// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const monucEngineers: Fact<'monuc-engineers'> = {
  id: 'monuc-engineers',
  label: { en: 'Engineer unit sent to MONUC', 'zh-Hans': '派往联刚特派团的工兵分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 175, unit: 'person' },
      asOf: '2003-04',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p7',
          lang: 'en',
          exact: 'engineer unit (175 troops)',
          start: 32,
          end: 58,
        },
        { anchor: 'white-paper-2020#annex1.p7', lang: 'zh-Hans', exact: '工兵分队1支175人', start: 8, end: 18 },
      ],
    },
  ],
}

export default monucEngineers
