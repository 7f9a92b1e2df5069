// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const france: Term<'france'> = {
  id: 'france',
  kind: 'place',
  preferred: { en: 'France', 'zh-Hans': '法国' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'france', 'zh-Hans': 'fa guo' },
}

export default france
