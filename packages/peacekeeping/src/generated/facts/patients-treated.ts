// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const patientsTreated: Fact<'patients-treated'> = {
  id: 'patients-treated',
  label: { en: 'Sick and wounded treated', 'zh-Hans': '救治的伤病员' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 246000, unit: 'patient-visit', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: {
          en: 'The Chinese text counts treatments, the English text people.',
          'zh-Hans': '中文版按救治人次计，英文版按人数计。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '24.6万余人次', start: 241, end: 249 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 246000, unit: 'person', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: {
          en: 'The Chinese text counts treatments, the English text people.',
          'zh-Hans': '中文版按救治人次计，英文版按人数计。',
        },
      },
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

export default patientsTreated
