// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const seniorPostsScope: Divergence<'senior-posts-scope'> = {
  id: 'senior-posts-scope',
  kind: 'scope',
  label: { en: 'Thirteen of the professionals, or thirteen service members', 'zh-Hans': '13人的范围' },
  note: {
    en: 'In the English text the 13 are among the 2,064 military professionals; the Chinese text speaks of 13 Chinese service members, and its list of posts is open.',
    'zh-Hans': '英文版称13人在2064人之内；中文版只说13名中国军人，所列职务未尽。',
  },
  fact: 'senior-posts',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.1.p1', lang: 'zh-Hans', exact: '13名中国军人', start: 113, end: 120 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.1.p1', lang: 'en', exact: '13 of them', start: 369, end: 379 }],
    },
  ],
}

export default seniorPostsScope
