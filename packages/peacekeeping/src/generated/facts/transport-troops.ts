// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const transportTroops: Fact<'transport-troops'> = {
  id: 'transport-troops',
  label: { en: 'Transport troops sent', 'zh-Hans': '派出运输分队官兵' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 5164, unit: 'deployment' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '5164人次', start: 157, end: 163 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 5164, unit: 'person' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '5,164 troops', start: 534, end: 546 }],
    },
  ],
}

export default transportTroops
