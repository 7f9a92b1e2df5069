// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const standbyUnits: Fact<'standby-units'> = {
  id: 'standby-units',
  label: { en: 'Units of the standby force', 'zh-Hans': '维和待命部队的分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 28, unit: 'unit' },
      asOf: '2017-09',
      citations: [
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'en', exact: '28 units', start: 328, end: 336 },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '28支分队', start: 125, end: 130 },
      ],
    },
  ],
}

export default standbyUnits
