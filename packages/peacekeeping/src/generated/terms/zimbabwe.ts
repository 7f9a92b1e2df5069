// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const zimbabwe: Term<'zimbabwe'> = {
  id: 'zimbabwe',
  kind: 'place',
  preferred: { en: 'Zimbabwe', 'zh-Hans': '津巴布韦' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'zimbabwe', 'zh-Hans': 'jin ba bu wei' },
}

export default zimbabwe
