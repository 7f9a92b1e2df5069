// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const explosivesCleared: Fact<'explosives-cleared'> = {
  id: 'explosives-cleared',
  label: { en: 'Landmines and pieces of unexploded ordnance cleared', 'zh-Hans': '排除的地雷和未爆炸物' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 14000, unit: 'explosive-device', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: {
          en: 'The Chinese text says “more than”; the English text gives the figure without a hedge.',
          'zh-Hans': '中文版有“多”“余”之意，英文版没有。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '1.4万余枚地雷和未爆炸物', start: 96, end: 109 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 14000, unit: 'explosive-device' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: {
          en: 'The Chinese text says “more than”; the English text gives the figure without a hedge.',
          'zh-Hans': '中文版有“多”“余”之意，英文版没有。',
        },
      },
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p3',
          lang: 'en',
          exact: '14,000 landmines and pieces of unexploded ordnance',
          start: 295,
          end: 345,
        },
      ],
    },
  ],
}

export default explosivesCleared
