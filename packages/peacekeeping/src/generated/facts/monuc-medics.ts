// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const monucMedics: Fact<'monuc-medics'> = {
  id: 'monuc-medics',
  label: { en: 'Medical unit sent to MONUC', 'zh-Hans': '派往联刚特派团的医疗分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 43, unit: 'person' },
      asOf: '2003-04',
      citations: [
        { anchor: 'white-paper-2020#annex1.p7', lang: 'en', exact: 'medical unit (43)', start: 65, end: 82 },
        { anchor: 'white-paper-2020#annex1.p7', lang: 'zh-Hans', exact: '医疗分队1支43人', start: 19, end: 28 },
      ],
    },
  ],
}

export default monucMedics
