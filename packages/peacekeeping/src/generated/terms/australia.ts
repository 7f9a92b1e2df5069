// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const australia: Term<'australia'> = {
  id: 'australia',
  kind: 'place',
  preferred: { en: 'Australia', 'zh-Hans': '澳大利亚' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'australia', 'zh-Hans': 'ao da li ya' },
}

export default australia
