// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const armyOfPeace: Term<'army-of-peace'> = {
  id: 'army-of-peace',
  kind: 'term',
  preferred: { en: 'army of peace', 'zh-Hans': '和平之师' },
  variants: { en: ['teacher of peace'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the commentary prints “teacher of peace, justice, and civilization”. In Chinese one word means both army and teacher.',
    'zh-Hans': '评论的机器译文作“teacher of peace, justice, and civilization”。误以“师”为老师。',
  },
  sort: { en: 'army of peace', 'zh-Hans': 'he ping zhi shi' },
}

export default armyOfPeace
