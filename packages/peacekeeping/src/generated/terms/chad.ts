// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const chad: Term<'chad'> = {
  id: 'chad',
  kind: 'place',
  preferred: { en: 'Chad', 'zh-Hans': '乍得' },
  variants: { en: ['Chadian'], 'zh-Hans': [] },
  sort: { en: 'chad', 'zh-Hans': 'zha de' },
}

export default chad
