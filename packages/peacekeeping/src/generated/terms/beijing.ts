// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const beijing: Term<'beijing'> = {
  id: 'beijing',
  kind: 'place',
  preferred: { en: 'Beijing', 'zh-Hans': '北京' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'beijing', 'zh-Hans': 'bei jing' },
}

export default beijing
