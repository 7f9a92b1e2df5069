// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const transportDestinations: Fact<'transport-destinations'> = {
  id: 'transport-destinations',
  label: { en: 'Destinations of the transport units', 'zh-Hans': '运输分队所赴任务区' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 2, unit: 'mission-area' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: {
          en: 'The English text names Liberia and Sudan without counting them.',
          'zh-Hans': '英文版只列利比里亚、苏丹，没有计数。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '2个任务区', start: 144, end: 149 }],
    },
  ],
}

export default transportDestinations
