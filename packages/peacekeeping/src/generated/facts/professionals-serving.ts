// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const professionalsServing: Fact<'professionals-serving'> = {
  id: 'professionals-serving',
  label: { en: 'Military professionals serving', 'zh-Hans': '在任军事专业人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 84, unit: 'person' },
      scope: { en: 'on missions and at UN Headquarters', 'zh-Hans': '特派团和联合国总部' },
      asOf: '2020-08',
      citations: [
        {
          anchor: 'white-paper-2020#s2.1.p1',
          lang: 'en',
          exact: 'In August 2020, 84 were at work',
          start: 466,
          end: 497,
        },
        {
          anchor: 'white-paper-2020#s2.1.p1',
          lang: 'zh-Hans',
          exact: '2020年8月，在特派团和总部的军事专业人员有84名',
          start: 139,
          end: 165,
        },
      ],
    },
  ],
}

export default professionalsServing
