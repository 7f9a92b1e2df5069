// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const tonga: Term<'tonga'> = {
  id: 'tonga',
  kind: 'place',
  preferred: { en: 'Tonga', 'zh-Hans': '汤加' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'tonga', 'zh-Hans': 'tang jia' },
}

export default tonga
