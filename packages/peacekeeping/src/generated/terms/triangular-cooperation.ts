// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const triangularCooperation: Term<'triangular-cooperation'> = {
  id: 'triangular-cooperation',
  kind: 'term',
  preferred: { en: 'triangular cooperation', 'zh-Hans': '三方合作机制' },
  variants: { en: ['tripartite cooperation mechanism', 'tripartite cooperation'], 'zh-Hans': ['三方合作'] },
  definition: {
    en: 'Consultation among the Security Council, the Secretariat and troop contributors.',
    'zh-Hans': '安理会、秘书处和出兵国之间的协商合作。',
  },
  note: {
    en: 'The machine translation of the commentary of 2020 prints “tripartite cooperation mechanism”.',
    'zh-Hans': '2020年评论文章的机器译文作“tripartite cooperation mechanism”。',
  },
  sort: { en: 'triangular cooperation', 'zh-Hans': 'san fang he zuo ji zhi' },
}

export default triangularCooperation
