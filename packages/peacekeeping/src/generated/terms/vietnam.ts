// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const vietnam: Term<'vietnam'> = {
  id: 'vietnam',
  kind: 'place',
  preferred: { en: 'Vietnam', 'zh-Hans': '越南' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'vietnam', 'zh-Hans': 'yue nan' },
}

export default vietnam
