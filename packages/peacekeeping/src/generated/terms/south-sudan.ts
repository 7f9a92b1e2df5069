// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const southSudan: Term<'south-sudan'> = {
  id: 'south-sudan',
  kind: 'place',
  preferred: { en: 'South Sudan', 'zh-Hans': '南苏丹' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'south sudan', 'zh-Hans': 'nan su dan' },
}

export default southSudan
