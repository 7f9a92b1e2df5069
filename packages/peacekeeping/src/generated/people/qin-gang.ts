// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const qinGang: Person<'qin-gang'> = {
  id: 'qin-gang',
  name: { en: 'Qin Gang', 'zh-Hans': '秦刚' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Foreign Minister of China', 'zh-Hans': '中国外交部长' },
  sort: { en: 'qin gang', 'zh-Hans': 'qin gang' },
  citations: [
    {
      anchor: 'security-initiative-2023#s1.p2',
      lang: 'en',
      exact: 'Foreign Minister Qin Gang',
      start: 368,
      end: 393,
    },
    { anchor: 'security-initiative-2023#s1.p2', lang: 'zh-Hans', exact: '中国外交部长秦刚', start: 104, end: 112 },
  ],
}

export default qinGang
