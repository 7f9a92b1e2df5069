// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const philippines: Term<'philippines'> = {
  id: 'philippines',
  kind: 'place',
  preferred: { en: 'Philippines', 'zh-Hans': '菲律宾' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'philippines', 'zh-Hans': 'fei lv bin' },
}

export default philippines
