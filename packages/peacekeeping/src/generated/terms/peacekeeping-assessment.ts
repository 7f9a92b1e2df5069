// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peacekeepingAssessment: Term<'peacekeeping-assessment'> = {
  id: 'peacekeeping-assessment',
  kind: 'term',
  preferred: { en: 'peacekeeping assessment', 'zh-Hans': '维和摊款' },
  variants: { en: [], 'zh-Hans': ['摊款'] },
  definition: {
    en: 'The share of the cost of peacekeeping that each member State is assessed to pay under the UN’s scale.',
    'zh-Hans': '联合国会员国按比额表分担的维和行动经费。',
  },
  sort: { en: 'peacekeeping assessment', 'zh-Hans': 'wei he tan kuan' },
}

export default peacekeepingAssessment
