// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const southChinaSea: Term<'south-china-sea'> = {
  id: 'south-china-sea',
  kind: 'place',
  preferred: { en: 'South China Sea', 'zh-Hans': '南海' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'south china sea', 'zh-Hans': 'nan hai' },
}

export default southChinaSea
