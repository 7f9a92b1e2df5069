// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const engineerUnits: Fact<'engineer-units'> = {
  id: 'engineer-units',
  label: { en: 'Engineer units sent', 'zh-Hans': '派出工兵分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 111, unit: 'unit' },
      period: { from: '1990', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '111 engineer units', start: 58, end: 76 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '工兵分队111支', start: 55, end: 63 },
      ],
    },
  ],
}

export default engineerUnits
