// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const missionHarmony2022: Term<'mission-harmony-2022'> = {
  id: 'mission-harmony-2022',
  kind: 'exercise',
  preferred: { en: 'Mission Harmony-2022', 'zh-Hans': '和谐使命-2022' },
  variants: { en: ['Harmonious Mission-2022'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the review of 2022 prints “Harmonious Mission-2022”.',
    'zh-Hans': '2022年回顾的机器译文作“Harmonious Mission-2022”。',
  },
  sort: { en: 'mission harmony 2022', 'zh-Hans': 'he xie shi ming er ling er er' },
}

export default missionHarmony2022
