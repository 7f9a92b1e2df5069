// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const russia: Term<'russia'> = {
  id: 'russia',
  kind: 'place',
  preferred: { en: 'Russia', 'zh-Hans': '俄罗斯' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'russia', 'zh-Hans': 'e luo si' },
}

export default russia
