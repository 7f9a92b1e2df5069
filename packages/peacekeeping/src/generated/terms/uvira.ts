// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const uvira: Term<'uvira'> = {
  id: 'uvira',
  kind: 'place',
  preferred: { en: 'Uvira', 'zh-Hans': '乌维拉' },
  variants: { en: [], 'zh-Hans': ['乌维拉地区'] },
  sort: { en: 'uvira', 'zh-Hans': 'wu wei la' },
}

export default uvira
