// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const thailand: Term<'thailand'> = {
  id: 'thailand',
  kind: 'place',
  preferred: { en: 'Thailand', 'zh-Hans': '泰国' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'thailand', 'zh-Hans': 'tai guo' },
}

export default thailand
