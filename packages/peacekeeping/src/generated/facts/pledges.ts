// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const pledges: Fact<'pledges'> = {
  id: 'pledges',
  label: { en: 'Measures (pledges) announced in support of UN peacekeeping', 'zh-Hans': '宣布的支持维和承诺' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 6, unit: 'measure' },
      asOf: '2015-09-28',
      citations: [
        { anchor: 'white-paper-2020#s3.p1', lang: 'en', exact: 'six measures', start: 108, end: 120 },
        { anchor: 'white-paper-2020#s3.p1', lang: 'zh-Hans', exact: '6项承诺', start: 34, end: 38 },
        { anchor: 'white-paper-2020#annex1.p28', lang: 'en', exact: 'six measures', start: 132, end: 144 },
        { anchor: 'white-paper-2020#annex1.p28', lang: 'zh-Hans', exact: '6项承诺', start: 45, end: 49 },
      ],
    },
  ],
}

export default pledges
