// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const minusmaMedics: Fact<'minusma-medics'> = {
  id: 'minusma-medics',
  label: { en: 'Medical unit sent to MINUSMA', 'zh-Hans': '派往联马团的医疗分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 70, unit: 'person' },
      asOf: '2013-12',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p21',
          lang: 'en',
          exact: 'medical unit (70)',
          start: 101,
          end: 118,
        },
        { anchor: 'white-paper-2020#annex1.p21', lang: 'zh-Hans', exact: '医疗分队1支70人', start: 31, end: 40 },
      ],
    },
  ],
}

export default minusmaMedics
