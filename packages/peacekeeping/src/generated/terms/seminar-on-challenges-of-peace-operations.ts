// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const seminarOnChallengesOfPeaceOperations: Term<'seminar-on-challenges-of-peace-operations'> = {
  id: 'seminar-on-challenges-of-peace-operations',
  kind: 'forum',
  preferred: {
    en: 'International Seminar on Challenges of Peace Operations – Into the 21st Century',
    'zh-Hans': '21世纪和平行动面临的挑战国际研讨会',
  },
  variants: { en: [], 'zh-Hans': [] },
  sort: {
    en: 'international seminar on challenges of peace operations into the 21st century',
    'zh-Hans': 'shi ji he ping xing dong mian lin de tiao zhan guo ji yan tao hui',
  },
}

export default seminarOnChallengesOfPeaceOperations
