// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const professionalsSent: Fact<'professionals-sent'> = {
  id: 'professionals-sent',
  label: { en: 'Military professionals sent', 'zh-Hans': '派出军事专业人员' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 2064, unit: 'deployment' },
      scope: { en: 'to 25 missions and UN Headquarters', 'zh-Hans': '25个特派团和联合国总部' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.1.p1', lang: 'zh-Hans', exact: '累计2064人次', start: 101, end: 109 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 2064, unit: 'person' },
      scope: { en: 'to 25 missions and UN Headquarters', 'zh-Hans': '25个特派团和联合国总部' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.1.p1', lang: 'en', exact: '2,064 went', start: 311, end: 321 }],
    },
  ],
}

export default professionalsSent
