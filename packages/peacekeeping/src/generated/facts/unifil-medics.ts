// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unifilMedics: Fact<'unifil-medics'> = {
  id: 'unifil-medics',
  label: { en: 'Medical unit sent to UNIFIL', 'zh-Hans': '派往联黎部队的医疗分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 60, unit: 'person' },
      asOf: '2007-01',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p11',
          lang: 'en',
          exact: 'further medical unit (60 troops)',
          start: 34,
          end: 66,
        },
        { anchor: 'white-paper-2020#annex1.p11', lang: 'zh-Hans', exact: '医疗分队1支60人', start: 8, end: 17 },
      ],
    },
  ],
}

export default unifilMedics
