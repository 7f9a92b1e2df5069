// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const missionHarmonyWording: Divergence<'mission-harmony-wording'> = {
  id: 'mission-harmony-wording',
  kind: 'wording',
  label: { en: 'Mission Harmony-2022', 'zh-Hans': '“和谐使命-2022”的英文' },
  note: {
    en: 'The machine translation says “Harmonious Mission-2022”.',
    'zh-Hans': '机器译文作“Harmonious Mission-2022”。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p8',
          lang: 'en',
          exact: '“Harmonious Mission-2022”',
          start: 170,
          end: 195,
        },
        {
          anchor: 'military-cooperation-2022#s1.p8',
          lang: 'zh-Hans',
          exact: '“和谐使命-2022”',
          start: 40,
          end: 51,
        },
      ],
    },
    { source: 'Usual English name', citations: [] },
  ],
}

export default missionHarmonyWording
