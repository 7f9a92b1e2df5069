// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const medicalUnitsServing: Fact<'medical-units-serving'> = {
  id: 'medical-units-serving',
  label: { en: 'Medical units serving', 'zh-Hans': '在任医疗分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 4, unit: 'unit' },
      asOf: '2020-08',
      citations: [
        { anchor: 'white-paper-2020#s3.2.p1', lang: 'en', exact: 'four medical units', start: 593, end: 611 },
        { anchor: 'white-paper-2020#s3.2.p1', lang: 'zh-Hans', exact: '医疗分队4支', start: 167, end: 173 },
      ],
    },
  ],
}

export default medicalUnitsServing
