// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const unOfficeAtGeneva: Term<'un-office-at-geneva'> = {
  id: 'un-office-at-geneva',
  kind: 'place',
  preferred: { en: 'UN Office at Geneva', 'zh-Hans': '联合国日内瓦总部' },
  variants: { en: [], 'zh-Hans': ['联合国日内瓦办事处'] },
  sort: { en: 'un office at geneva', 'zh-Hans': 'lian he guo ri nei wa zong bu' },
}

export default unOfficeAtGeneva
