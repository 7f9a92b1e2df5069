// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const anniversaryOfThePla: Fact<'anniversary-of-the-pla'> = {
  id: 'anniversary-of-the-pla',
  label: { en: 'Anniversary of the founding of the People’s Liberation Army', 'zh-Hans': '中国人民解放军建军周年' },
  statements: [
    {
      source: 'military-cooperation-2022',
      value: { type: 'ordinal', ordinal: 95, of: 'anniversary' },
      asOf: '2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p3',
          lang: 'en',
          exact: '95th anniversary',
          start: 427,
          end: 443,
        },
        { anchor: 'military-cooperation-2022#s1.p3', lang: 'zh-Hans', exact: '建军95周年', start: 105, end: 111 },
      ],
    },
  ],
}

export default anniversaryOfThePla
