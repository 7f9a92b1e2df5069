// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const defenceMinister: Term<'defence-minister'> = {
  id: 'defence-minister',
  kind: 'term',
  preferred: { en: 'defence minister', 'zh-Hans': '国防部长' },
  variants: { en: ['defence ministers', 'defense minister', 'defense ministers'], 'zh-Hans': ['防长'] },
  sort: { en: 'defence minister', 'zh-Hans': 'guo fang bu zhang' },
}

export default defenceMinister
