// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unmilEngineers: Fact<'unmil-engineers'> = {
  id: 'unmil-engineers',
  label: { en: 'Engineer unit sent to UNMIL', 'zh-Hans': '派往联利特派团的工兵分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 275, unit: 'person' },
      asOf: '2003-12',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p8',
          lang: 'en',
          exact: 'engineer unit (275 troops)',
          start: 35,
          end: 61,
        },
        { anchor: 'white-paper-2020#annex1.p8', lang: 'zh-Hans', exact: '工兵分队1支275人', start: 9, end: 19 },
      ],
    },
  ],
}

export default unmilEngineers
