// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const globalGovernanceVision: Term<'global-governance-vision'> = {
  id: 'global-governance-vision',
  kind: 'term',
  preferred: {
    en: 'global governance through extensive consultation, joint contribution and shared benefits',
    'zh-Hans': '共商共建共享的全球治理观',
  },
  variants: { en: [], 'zh-Hans': [] },
  definition: {
    en: 'A Chinese policy concept, that global questions be discussed, answered and profited from together.',
    'zh-Hans': '中国提出的全球治理主张，即共同商议、共同建设、共同享有。',
  },
  sort: {
    en: 'global governance through extensive consultation joint contribution and shared benefits',
    'zh-Hans': 'gong shang gong jian gong xiang de quan qiu zhi li guan',
  },
}

export default globalGovernanceVision
