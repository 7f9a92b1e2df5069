// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const challengesForum: Term<'challenges-forum'> = {
  id: 'challenges-forum',
  kind: 'forum',
  preferred: { en: 'International Forum for the Challenges of Peace Operations', 'zh-Hans': '和平行动挑战论坛' },
  variants: { en: [], 'zh-Hans': [] },
  definition: {
    en: 'A partnership of institutes and States that discusses peace operations.',
    'zh-Hans': '各国机构讨论和平行动问题的合作论坛。',
  },
  sort: {
    en: 'international forum for the challenges of peace operations',
    'zh-Hans': 'he ping xing dong tiao zhan lun tan',
  },
}

export default challengesForum
