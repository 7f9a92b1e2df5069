// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unmisEngineers: Fact<'unmis-engineers'> = {
  id: 'unmis-engineers',
  label: { en: 'Engineer unit sent to UNMIS', 'zh-Hans': '派往联苏特派团的工兵分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 275, unit: 'person' },
      asOf: '2006-05',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p10',
          lang: 'en',
          exact: 'engineer unit (275 troops)',
          start: 30,
          end: 56,
        },
        { anchor: 'white-paper-2020#annex1.p10', lang: 'zh-Hans', exact: '工兵分队1支275人', start: 8, end: 18 },
      ],
    },
  ],
}

export default unmisEngineers
