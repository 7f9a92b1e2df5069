// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unifilConstructionEngineers: Fact<'unifil-construction-engineers'> = {
  id: 'unifil-construction-engineers',
  label: { en: 'Construction engineer unit sent to UNIFIL', 'zh-Hans': '派往联黎部队的建筑工兵分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 200, unit: 'person' },
      asOf: '2015-05',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p25',
          lang: 'en',
          exact: 'construction engineers (200 troops)',
          start: 47,
          end: 82,
        },
        { anchor: 'white-paper-2020#annex1.p25', lang: 'zh-Hans', exact: '建筑工兵分队1支200人', start: 8, end: 20 },
      ],
    },
  ],
}

export default unifilConstructionEngineers
