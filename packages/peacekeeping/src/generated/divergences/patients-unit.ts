// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const patientsUnit: Divergence<'patients-unit'> = {
  id: 'patients-unit',
  kind: 'unit',
  label: { en: 'Treatments or people treated', 'zh-Hans': '救治的人次与人数' },
  note: {
    en: 'The Chinese text counts treatments (renci), the English text sick and wounded people.',
    'zh-Hans': '中文版按救治人次计，英文版按伤病者人数计。',
  },
  fact: 'patients-treated',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '24.6万余人次', start: 241, end: 249 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p3',
          lang: 'en',
          exact: 'over 246,000 sick and wounded people',
          start: 789,
          end: 825,
        },
      ],
    },
  ],
}

export default patientsUnit
