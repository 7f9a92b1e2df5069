// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const raga: Term<'raga'> = {
  id: 'raga',
  kind: 'place',
  preferred: { en: 'Raga', 'zh-Hans': '拉加' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'raga', 'zh-Hans': 'la jia' },
}

export default raga
