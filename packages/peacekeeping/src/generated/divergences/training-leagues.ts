// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const trainingLeagues: Divergence<'training-leagues'> = {
  id: 'training-leagues',
  kind: 'wording',
  label: { en: '“Training leagues”', 'zh-Hans': '“training leagues”' },
  note: {
    en: 'The source prints “joint exercises and training leagues”, probably joint competitions.',
    'zh-Hans': '源文作“joint exercises and training leagues”，“leagues”当指联合比赛。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p5',
          lang: 'en',
          exact: 'more exercises and training with foreign forces',
          start: 279,
          end: 326,
        },
        { anchor: 'military-cooperation-2022#s1.p5', lang: 'zh-Hans', exact: '中外联合演训活动', start: 85, end: 93 },
      ],
    },
    { source: 'The Chinese report, not among the sources', citations: [] },
  ],
}

export default trainingLeagues
