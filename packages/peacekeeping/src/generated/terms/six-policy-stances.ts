// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sixPolicyStances: Term<'six-policy-stances'> = {
  id: 'six-policy-stances',
  kind: 'term',
  preferred: { en: 'six policy stances', 'zh-Hans': '六个坚持' },
  variants: { en: ['six adherences'], 'zh-Hans': ['六项维和政策立场'] },
  note: {
    en: 'The white paper’s official English counts policy stances; the commentary’s machine translation prints “six adherence to”.',
    'zh-Hans': '白皮书英文版称“政策立场”，评论的机器译文作“six adherence to”。',
  },
  sort: { en: 'six policy stances', 'zh-Hans': 'liu ge jian chi' },
}

export default sixPolicyStances
