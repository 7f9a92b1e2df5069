// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sweden: Term<'sweden'> = {
  id: 'sweden',
  kind: 'place',
  preferred: { en: 'Sweden', 'zh-Hans': '瑞典' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'sweden', 'zh-Hans': 'rui dian' },
}

export default sweden
