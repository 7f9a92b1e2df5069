// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unifilEngineers: Fact<'unifil-engineers'> = {
  id: 'unifil-engineers',
  label: { en: 'Engineer unit at UNIFIL', 'zh-Hans': '驻联黎部队的工兵分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 182, unit: 'person' },
      asOf: '2006-04',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p9',
          lang: 'en',
          exact: 'engineer unit (182 troops)',
          start: 33,
          end: 59,
        },
        { anchor: 'white-paper-2020#annex1.p9', lang: 'zh-Hans', exact: '工兵分队1支182人', start: 8, end: 18 },
      ],
    },
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 275, unit: 'person' },
      asOf: '2007-01',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p11',
          lang: 'en',
          exact: 'the engineer unit there grew to 275',
          start: 72,
          end: 107,
        },
        { anchor: 'white-paper-2020#annex1.p11', lang: 'zh-Hans', exact: '工兵分队扩至275人', start: 24, end: 34 },
      ],
    },
  ],
}

export default unifilEngineers
