// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const juba: Term<'juba'> = {
  id: 'juba',
  kind: 'place',
  preferred: { en: 'Juba', 'zh-Hans': '朱巴' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'juba', 'zh-Hans': 'zhu ba' },
}

export default juba
