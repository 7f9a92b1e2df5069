// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const rapidResponseWording: Divergence<'rapid-response-wording'> = {
  id: 'rapid-response-wording',
  kind: 'wording',
  label: { en: 'Rapid response units or rapid countermeasures', 'zh-Hans': '快反部队' },
  note: {
    en: 'The machine translation of the commentary takes the short form of rapid response for countermeasures.',
    'zh-Hans': '评论文章的机器译文把“快反”误作快速反制措施。',
  },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        {
          anchor: 'commentary-2020#s4.p6',
          lang: 'en',
          exact: '“rapid countermeasures”',
          start: 442,
          end: 465,
        },
        { anchor: 'commentary-2020#s4.p6', lang: 'zh-Hans', exact: '“快反”', start: 115, end: 119 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s5.5.p1',
          lang: 'en',
          exact: 'rapid response units',
          start: 376,
          end: 396,
        },
        { anchor: 'white-paper-2020#s5.5.p1', lang: 'zh-Hans', exact: '快反', start: 110, end: 112 },
      ],
    },
  ],
}

export default rapidResponseWording
