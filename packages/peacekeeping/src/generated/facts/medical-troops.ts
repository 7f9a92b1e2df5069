// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const medicalTroops: Fact<'medical-troops'> = {
  id: 'medical-troops',
  label: { en: 'Medical troops sent', 'zh-Hans': '派出医疗分队官兵' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 4259, unit: 'deployment' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '4259人次', start: 227, end: 233 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 4259, unit: 'person' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '4,259 troops', start: 752, end: 764 }],
    },
  ],
}

export default medicalTroops
