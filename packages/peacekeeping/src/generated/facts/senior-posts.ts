// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const seniorPosts: Fact<'senior-posts'> = {
  id: 'senior-posts',
  label: { en: 'Chinese officers appointed to key posts', 'zh-Hans': '出任要职的中国军人' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 13, unit: 'person' },
      scope: { en: 'force and sector commanders and their deputies', 'zh-Hans': '特派团、战区的司令、副司令等' },
      citations: [
        { anchor: 'white-paper-2020#s2.1.p1', lang: 'en', exact: '13 of them', start: 369, end: 379 },
        { anchor: 'white-paper-2020#s2.1.p1', lang: 'zh-Hans', exact: '13名中国军人', start: 113, end: 120 },
      ],
    },
  ],
}

export default seniorPosts
