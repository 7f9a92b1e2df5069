// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const goodsMoved: Fact<'goods-moved'> = {
  id: 'goods-moved',
  label: { en: 'Equipment and materials moved', 'zh-Hans': '运送的物资器材' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 1200000, unit: 'tonne', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p3',
          lang: 'en',
          exact: 'over 1.2 million tons of equipment and materials',
          start: 560,
          end: 608,
        },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '物资器材120万余吨', start: 166, end: 176 },
      ],
    },
  ],
}

export default goodsMoved
