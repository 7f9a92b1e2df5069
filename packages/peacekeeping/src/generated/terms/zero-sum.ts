// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const zeroSum: Term<'zero-sum'> = {
  id: 'zero-sum',
  kind: 'term',
  preferred: { en: 'zero-sum', 'zh-Hans': '零和' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'zero sum', 'zh-Hans': 'ling he' },
}

export default zeroSum
