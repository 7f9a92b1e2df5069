// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const chinaLatinAmericaForum: Term<'china-latin-america-forum'> = {
  id: 'china-latin-america-forum',
  kind: 'forum',
  preferred: { en: 'China-Latin America High-Level Defense Forum', 'zh-Hans': '中拉高级防务论坛' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'china latin america high level defense forum', 'zh-Hans': 'zhong la gao ji fang wu lun tan' },
}

export default chinaLatinAmericaForum
