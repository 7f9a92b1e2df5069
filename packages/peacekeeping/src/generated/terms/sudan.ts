// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sudan: Term<'sudan'> = {
  id: 'sudan',
  kind: 'place',
  preferred: { en: 'Sudan', 'zh-Hans': '苏丹' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'sudan', 'zh-Hans': 'su dan' },
}

export default sudan
