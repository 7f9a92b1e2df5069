// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const engineerTroops: Fact<'engineer-troops'> = {
  id: 'engineer-troops',
  label: { en: 'Engineer troops sent', 'zh-Hans': '派出工兵分队官兵' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 25768, unit: 'deployment' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '25768人次', start: 63, end: 70 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 25768, unit: 'person' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '25,768 troops', start: 80, end: 93 }],
    },
  ],
}

export default engineerTroops
