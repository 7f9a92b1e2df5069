// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const argentina: Term<'argentina'> = {
  id: 'argentina',
  kind: 'place',
  preferred: { en: 'Argentina', 'zh-Hans': '阿根廷' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'argentina', 'zh-Hans': 'a gen ting' },
}

export default argentina
