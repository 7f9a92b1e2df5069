// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const finland: Term<'finland'> = {
  id: 'finland',
  kind: 'place',
  preferred: { en: 'Finland', 'zh-Hans': '芬兰' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'finland', 'zh-Hans': 'fen lan' },
}

export default finland
