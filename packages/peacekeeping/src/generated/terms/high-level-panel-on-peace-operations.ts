// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const highLevelPanelOnPeaceOperations: Term<'high-level-panel-on-peace-operations'> = {
  id: 'high-level-panel-on-peace-operations',
  kind: 'organization',
  preferred: { en: 'UN High-level Independent Panel on Peace Operations', 'zh-Hans': '联合国维和行动高级别评审专家组' },
  variants: { en: ['High-level Independent Panel on Peace Operations', 'HIPPO'], 'zh-Hans': [] },
  definition: {
    en: 'The panel, appointed in 2014, that reviewed UN peace operations.',
    'zh-Hans': '2014年任命的联合国和平行动评审专家组。',
  },
  sort: {
    en: 'un high level independent panel on peace operations',
    'zh-Hans': 'lian he guo wei he xing dong gao ji bie ping shen zhuan jia zu',
  },
}

export default highLevelPanelOnPeaceOperations
