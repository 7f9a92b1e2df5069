// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const germany: Term<'germany'> = {
  id: 'germany',
  kind: 'place',
  preferred: { en: 'Germany', 'zh-Hans': '德国' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'germany', 'zh-Hans': 'de guo' },
}

export default germany
