// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const pakistan: Term<'pakistan'> = {
  id: 'pakistan',
  kind: 'place',
  preferred: { en: 'Pakistan', 'zh-Hans': '巴基斯坦' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'pakistan', 'zh-Hans': 'ba ji si tan' },
}

export default pakistan
