// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const feelingForTheWorld: Divergence<'feeling-for-the-world'> = {
  id: 'feeling-for-the-world',
  kind: 'wording',
  label: { en: 'Feeling for the world, twice rendered', 'zh-Hans': '“天下情怀”的两种译法' },
  note: {
    en: 'The machine translation calls it the people’s “feelings … in the world”, then their “national sentiment”; the white paper’s English says that the Chinese people care about humanity’s well-being.',
    'zh-Hans': '机器译文先后作“feelings … in the world”和“national sentiment”；白皮书英文版作中国人民关心人类福祉。',
  },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        {
          anchor: 'commentary-2020#s1.p3',
          lang: 'en',
          exact: 'its people’s feeling for the world',
          start: 175,
          end: 209,
        },
        { anchor: 'commentary-2020#s1.p3', lang: 'zh-Hans', exact: '中国人民的天下情怀', start: 48, end: 57 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s1.p3',
          lang: 'en',
          exact: 'the Chinese people care about humanity’s well-being',
          start: 32,
          end: 83,
        },
        { anchor: 'white-paper-2020#s1.p3', lang: 'zh-Hans', exact: '中国人民的天下情怀', start: 8, end: 17 },
      ],
    },
  ],
}

export default feelingForTheWorld
