// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const newEra: Term<'new-era'> = {
  id: 'new-era',
  kind: 'term',
  preferred: { en: 'new era', 'zh-Hans': '新时代' },
  variants: { en: [], 'zh-Hans': [] },
  definition: { en: 'In Chinese political language, the time since 2012.', 'zh-Hans': '中国政治话语中指2012年以来的时期。' },
  sort: { en: 'new era', 'zh-Hans': 'xin shi dai' },
}

export default newEra
