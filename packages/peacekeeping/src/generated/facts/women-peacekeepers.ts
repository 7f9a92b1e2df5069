// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const womenPeacekeepers: Fact<'women-peacekeepers'> = {
  id: 'women-peacekeepers',
  label: { en: 'Women who have served as peacekeepers', 'zh-Hans': '参加维和的女性官兵' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 1000, unit: 'person', bound: 'more-than' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: 'over 1,000 have worked',
          start: 311,
          end: 333,
        },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '先后1000余名', start: 96, end: 104 },
      ],
    },
  ],
}

export default womenPeacekeepers
