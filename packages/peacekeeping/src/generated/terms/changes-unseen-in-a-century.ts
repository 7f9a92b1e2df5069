// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const changesUnseenInACentury: Term<'changes-unseen-in-a-century'> = {
  id: 'changes-unseen-in-a-century',
  kind: 'term',
  preferred: { en: 'changes unseen in a century', 'zh-Hans': '百年未有之大变局' },
  variants: { en: ['profound changes unseen in a century'], 'zh-Hans': [] },
  definition: { en: 'A Chinese official formula for the present state of world affairs.', 'zh-Hans': '中国官方对当今世界局势的提法。' },
  sort: { en: 'changes unseen in a century', 'zh-Hans': 'bai nian wei you zhi da bian ju' },
}

export default changesUnseenInACentury
