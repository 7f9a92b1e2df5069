// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const allPossibleSupport: Divergence<'all-possible-support'> = {
  id: 'all-possible-support',
  kind: 'wording',
  label: { en: 'All possible support, or support within ability', 'zh-Hans': '一切可能的支持与力所能及的支持' },
  note: {
    en: 'The English text says all possible support, the Chinese text support within ability.',
    'zh-Hans': '英文版作“一切可能的支持”，中文版作“力所能及的支持”。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s5.3.p1', lang: 'zh-Hans', exact: '力所能及的支持', start: 154, end: 161 }],
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
  ],
}

export default allPossibleSupport
