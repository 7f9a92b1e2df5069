// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const forceProtectionTroops: Fact<'force-protection-troops'> = {
  id: 'force-protection-troops',
  label: { en: 'Force protection troops sent to MINUSMA', 'zh-Hans': '派往联马团的警卫分队官兵' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 1440, unit: 'deployment' },
      period: { from: '2013', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [{ anchor: 'white-paper-2020#s2.4.p2', lang: 'zh-Hans', exact: '1440人次', start: 130, end: 136 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 1440, unit: 'person' },
      period: { from: '2013', to: '2020' },
      only: {
        lang: 'en',
        reason: { en: 'The Chinese text counts deployments, the English text people.', 'zh-Hans': '中文版按人次计，英文版按人数计。' },
      },
      citations: [
        {
          anchor: 'white-paper-2020#s2.4.p2',
          lang: 'en',
          exact: 'In seven years 1,440 troops',
          start: 411,
          end: 438,
        },
      ],
    },
  ],
}

export default forceProtectionTroops
