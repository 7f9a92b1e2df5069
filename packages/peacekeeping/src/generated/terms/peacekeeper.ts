// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peacekeeper: Term<'peacekeeper'> = {
  id: 'peacekeeper',
  kind: 'term',
  preferred: { en: 'peacekeeper', 'zh-Hans': '维和官兵' },
  variants: { en: ['peacekeepers', 'military peacekeepers'], 'zh-Hans': ['维和人员'] },
  definition: {
    en: 'In the white paper: a member of the armed forces who serves in a UN mission.',
    'zh-Hans': '白皮书中指在联合国维和行动中服役的军人。',
  },
  sort: { en: 'peacekeeper', 'zh-Hans': 'wei he guan bing' },
}

export default peacekeeper
