// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peoplesHero: Term<'peoples-hero'> = {
  id: 'peoples-hero',
  kind: 'term',
  preferred: { en: 'People’s Hero', 'zh-Hans': '人民英雄' },
  variants: { en: [], 'zh-Hans': [] },
  definition: { en: 'A national honorary title of China.', 'zh-Hans': '中国的国家荣誉称号。' },
  sort: { en: 'peoples hero', 'zh-Hans': 'ren min ying xiong' },
}

export default peoplesHero
