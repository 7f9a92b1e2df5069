// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unmilMedics: Fact<'unmil-medics'> = {
  id: 'unmil-medics',
  label: { en: 'Medical unit sent to UNMIL', 'zh-Hans': '派往联利特派团的医疗分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 43, unit: 'person' },
      asOf: '2003-12',
      citations: [
        { anchor: 'white-paper-2020#annex1.p8', lang: 'en', exact: 'medical unit (43)', start: 92, end: 109 },
        { anchor: 'white-paper-2020#annex1.p8', lang: 'zh-Hans', exact: '医疗分队1支43人', start: 31, end: 40 },
      ],
    },
  ],
}

export default unmilMedics
