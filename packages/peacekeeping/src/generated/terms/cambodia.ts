// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const cambodia: Term<'cambodia'> = {
  id: 'cambodia',
  kind: 'place',
  preferred: { en: 'Cambodia', 'zh-Hans': '柬埔寨' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'cambodia', 'zh-Hans': 'jian pu zhai' },
}

export default cambodia
