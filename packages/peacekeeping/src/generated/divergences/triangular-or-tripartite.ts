// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const triangularOrTripartite: Divergence<'triangular-or-tripartite'> = {
  id: 'triangular-or-tripartite',
  kind: 'wording',
  label: { en: 'Triangular or tripartite cooperation', 'zh-Hans': '三方合作机制' },
  note: { en: 'One Chinese term, two English ones.', 'zh-Hans': '同一中文名称的两种英文。' },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        {
          anchor: 'commentary-2020#s4.p4',
          lang: 'en',
          exact: 'tripartite cooperation mechanism',
          start: 466,
          end: 498,
        },
        { anchor: 'commentary-2020#s4.p4', lang: 'zh-Hans', exact: '三方合作机制', start: 90, end: 96 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s5.3.p1',
          lang: 'en',
          exact: 'triangular cooperation',
          start: 542,
          end: 564,
        },
        { anchor: 'white-paper-2020#s5.3.p1', lang: 'zh-Hans', exact: '三方合作机制', start: 109, end: 115 },
      ],
    },
  ],
}

export default triangularOrTripartite
