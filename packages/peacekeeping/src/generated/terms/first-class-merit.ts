// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const firstClassMerit: Term<'first-class-merit'> = {
  id: 'first-class-merit',
  kind: 'term',
  preferred: { en: 'First Class Merit', 'zh-Hans': '一等功' },
  variants: { en: [], 'zh-Hans': [] },
  definition: { en: 'A decoration of the Chinese military.', 'zh-Hans': '中国军队的一种奖励。' },
  sort: { en: 'first class merit', 'zh-Hans': 'yi deng gong' },
}

export default firstClassMerit
