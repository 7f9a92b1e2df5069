// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const supportInTheCommentary: Divergence<'support-in-the-commentary'> = {
  id: 'support-in-the-commentary',
  kind: 'hedge',
  label: { en: 'Support within capacity or all possible support', 'zh-Hans': '力所能及的支持' },
  note: {
    en: 'The commentary keeps “within its capacity”, as the Chinese text of the white paper does; the white paper’s English text has “all possible support”.',
    'zh-Hans': '评论文章与白皮书中文版均为力所能及的支持；白皮书英文版作“一切可能的支持”。',
  },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        { anchor: 'commentary-2020#s4.p4', lang: 'en', exact: 'within its capacity', start: 504, end: 523 },
        { anchor: 'commentary-2020#s4.p4', lang: 'zh-Hans', exact: '尽己所能', start: 108, end: 112 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s5.3.p1',
          lang: 'en',
          exact: 'all possible support',
          start: 608,
          end: 628,
        },
      ],
    },
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s5.3.p1', lang: 'zh-Hans', exact: '力所能及的支持', start: 154, end: 161 }],
    },
  ],
}

export default supportInTheCommentary
