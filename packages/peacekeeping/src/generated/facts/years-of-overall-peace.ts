// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const yearsOfOverallPeace: Fact<'years-of-overall-peace'> = {
  id: 'years-of-overall-peace',
  label: { en: 'Years of overall peace', 'zh-Hans': '总体和平的年数' },
  statements: [
    {
      source: 'commentary-2020',
      value: { type: 'quantity', amount: 70, unit: 'year', bound: 'more-than' },
      asOf: '2020',
      citations: [
        {
          anchor: 'commentary-2020#s4.p1',
          lang: 'en',
          exact: 'over 70 years of overall peace',
          start: 207,
          end: 237,
        },
        { anchor: 'commentary-2020#s4.p1', lang: 'zh-Hans', exact: '70多年的总体和平', start: 55, end: 64 },
      ],
    },
  ],
}

export default yearsOfOverallPeace
