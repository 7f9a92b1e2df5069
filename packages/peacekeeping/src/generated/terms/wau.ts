// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const wau: Term<'wau'> = {
  id: 'wau',
  kind: 'place',
  preferred: { en: 'Wau', 'zh-Hans': '瓦乌' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'wau', 'zh-Hans': 'wa wu' },
}

export default wau
