// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const minusmaEngineers: Fact<'minusma-engineers'> = {
  id: 'minusma-engineers',
  label: { en: 'Engineer unit sent to MINUSMA', 'zh-Hans': '派往联马团的工兵分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 155, unit: 'person' },
      asOf: '2013-12',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p21',
          lang: 'en',
          exact: 'engineer unit (155 troops)',
          start: 37,
          end: 63,
        },
        { anchor: 'white-paper-2020#annex1.p21', lang: 'zh-Hans', exact: '工兵分队1支155人', start: 9, end: 19 },
      ],
    },
  ],
}

export default minusmaEngineers
