// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const y20: Term<'y-20'> = {
  id: 'y-20',
  kind: 'unit',
  preferred: { en: 'Y-20', 'zh-Hans': '运-20' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'y 20', 'zh-Hans': 'yun er shi' },
}

export default y20
