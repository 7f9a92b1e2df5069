// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const engineerUnitsServing: Fact<'engineer-units-serving'> = {
  id: 'engineer-units-serving',
  label: { en: 'Engineer units serving', 'zh-Hans': '在任工兵分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 6, unit: 'unit' },
      asOf: '2020-08',
      citations: [
        {
          anchor: 'white-paper-2020#s3.2.p1',
          lang: 'en',
          exact: 'as of August 2020 were six engineer units',
          start: 532,
          end: 573,
        },
        { anchor: 'white-paper-2020#s3.2.p1', lang: 'zh-Hans', exact: '2020年8月，工兵分队6支', start: 147, end: 161 },
      ],
    },
  ],
}

export default engineerUnitsServing
