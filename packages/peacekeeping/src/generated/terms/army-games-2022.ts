// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const armyGames2022: Term<'army-games-2022'> = {
  id: 'army-games-2022',
  kind: 'exercise',
  preferred: { en: 'International Army Games 2022', 'zh-Hans': '国际军事比赛-2022' },
  variants: { en: ['International Military Competition-2022'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the review of 2022 prints “International Military Competition-2022”.',
    'zh-Hans': '2022年回顾的机器译文作“International Military Competition-2022”。',
  },
  sort: { en: 'international army games 2022', 'zh-Hans': 'guo ji jun shi bi sai er ling er er' },
}

export default armyGames2022
