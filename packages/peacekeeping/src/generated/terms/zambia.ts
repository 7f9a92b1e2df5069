// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const zambia: Term<'zambia'> = {
  id: 'zambia',
  kind: 'place',
  preferred: { en: 'Zambia', 'zh-Hans': '赞比亚' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'zambia', 'zh-Hans': 'zan bi ya' },
}

export default zambia
