// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const membershipFees: Term<'membership-fees'> = {
  id: 'membership-fees',
  kind: 'term',
  preferred: { en: 'UN membership fees', 'zh-Hans': '联合国会费' },
  variants: { en: ['membership fees', 'membership dues'], 'zh-Hans': ['会费'] },
  definition: {
    en: 'The share of the UN’s regular budget that each member State pays.',
    'zh-Hans': '会员国按比额表缴纳的联合国经常预算费用。',
  },
  sort: { en: 'un membership fees', 'zh-Hans': 'lian he guo hui fei' },
}

export default membershipFees
