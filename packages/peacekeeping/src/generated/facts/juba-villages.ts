// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const jubaVillages: Fact<'juba-villages'> = {
  id: 'juba-villages',
  label: { en: 'Villages around Juba under protection', 'zh-Hans': '受保护的朱巴城郊村庄' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 100, unit: 'village', bound: 'more-than' },
      scope: { en: 'with peacekeepers of other countries', 'zh-Hans': '与友邻部队共同保护' },
      asOf: '2016-07',
      citations: [
        {
          anchor: 'white-paper-2020#s2.3.p2',
          lang: 'en',
          exact: 'over a hundred villages',
          start: 332,
          end: 355,
        },
        { anchor: 'white-paper-2020#s2.3.p2', lang: 'zh-Hans', exact: '百余村庄', start: 89, end: 93 },
      ],
    },
  ],
}

export default jubaVillages
