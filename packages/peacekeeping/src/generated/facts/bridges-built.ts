// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const bridgesBuilt: Fact<'bridges-built'> = {
  id: 'bridges-built',
  label: { en: 'Bridges built and rehabilitated', 'zh-Hans': '新建和修复的桥梁' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 300, unit: 'bridge', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: {
          en: 'The Chinese text says “more than”; the English text gives the figure without a hedge.',
          'zh-Hans': '中文版有“多”“余”之意，英文版没有。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '桥梁300多座', start: 76, end: 83 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 300, unit: 'bridge' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: {
          en: 'The Chinese text says “more than”; the English text gives the figure without a hedge.',
          'zh-Hans': '中文版有“多”“余”之意，英文版没有。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '300 bridges', start: 274, end: 285 }],
    },
  ],
}

export default bridgesBuilt
