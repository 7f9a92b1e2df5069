// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const islamabad: Term<'islamabad'> = {
  id: 'islamabad',
  kind: 'place',
  preferred: { en: 'Islamabad', 'zh-Hans': '伊斯兰堡' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'islamabad', 'zh-Hans': 'yi si lan bao' },
}

export default islamabad
