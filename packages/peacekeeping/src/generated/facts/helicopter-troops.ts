// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const helicopterTroops: Fact<'helicopter-troops'> = {
  id: 'helicopter-troops',
  label: { en: 'Helicopter troops sent', 'zh-Hans': '派出直升机分队官兵' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 420, unit: 'deployment' },
      scope: { en: 'to Sudan’s Darfur', 'zh-Hans': '苏丹达尔富尔' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '420人次', start: 265, end: 270 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 420, unit: 'person' },
      scope: { en: 'to Sudan’s Darfur', 'zh-Hans': '苏丹达尔富尔' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '420 troops', start: 876, end: 886 }],
    },
  ],
}

export default helicopterTroops
