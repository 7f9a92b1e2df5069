// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const medicalUnits: Fact<'medical-units'> = {
  id: 'medical-units',
  label: { en: 'Medical units sent', 'zh-Hans': '派出医疗分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 85, unit: 'unit' },
      period: { from: '1990', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '85 medical units', start: 732, end: 748 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '医疗分队85支', start: 220, end: 227 },
      ],
    },
  ],
}

export default medicalUnits
