// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unmisMedics: Fact<'unmis-medics'> = {
  id: 'unmis-medics',
  label: { en: 'Medical unit sent to UNMIS', 'zh-Hans': '派往联苏特派团的医疗分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 60, unit: 'person' },
      asOf: '2006-05',
      citations: [
        { anchor: 'white-paper-2020#annex1.p10', lang: 'en', exact: 'medical unit (60)', start: 87, end: 104 },
        { anchor: 'white-paper-2020#annex1.p10', lang: 'zh-Hans', exact: '医疗分队1支60人', start: 30, end: 39 },
      ],
    },
  ],
}

export default unmisMedics
