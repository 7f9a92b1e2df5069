// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const armyOfPeaceWording: Divergence<'army-of-peace-wording'> = {
  id: 'army-of-peace-wording',
  kind: 'wording',
  label: { en: 'Force for peace or teacher of peace', 'zh-Hans': '和平之师' },
  note: {
    en: 'The machine translation of the commentary prints “teacher of peace, justice, and civilization”, taking one sense of the Chinese word for another. The white paper’s English text has a force for peace and justice, and drops civilization.',
    'zh-Hans': '评论文章的机器译文误以“师”为老师，作“teacher of peace, justice, and civilization”；白皮书英文版作和平与正义的力量，没有“文明之师”。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        {
          anchor: 'white-paper-2020#preface.p3',
          lang: 'zh-Hans',
          exact: '和平之师、正义之师、文明之师',
          start: 132,
          end: 146,
        },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#preface.p3',
          lang: 'en',
          exact: 'a steadfast, disciplined force for peace and justice',
          start: 561,
          end: 613,
        },
      ],
    },
    {
      source: 'commentary-2020',
      citations: [
        {
          anchor: 'commentary-2020#preface.p1',
          lang: 'en',
          exact: 'an army of peace, justice and civilization',
          start: 492,
          end: 534,
        },
        {
          anchor: 'commentary-2020#preface.p1',
          lang: 'zh-Hans',
          exact: '和平之师、正义之师、文明之师',
          start: 110,
          end: 124,
        },
      ],
    },
  ],
}

export default armyOfPeaceWording
