// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const taiwan: Term<'taiwan'> = {
  id: 'taiwan',
  kind: 'place',
  preferred: { en: 'Taiwan', 'zh-Hans': '台湾' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'taiwan', 'zh-Hans': 'tai wan' },
}

export default taiwan
