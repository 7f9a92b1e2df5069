// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const transportDistance: Fact<'transport-distance'> = {
  id: 'transport-distance',
  label: { en: 'Distance covered by the transport units', 'zh-Hans': '运输总里程' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 13000000, unit: 'kilometre', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p3',
          lang: 'en',
          exact: 'more than 13 million kilometres',
          start: 621,
          end: 652,
        },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '总里程1300万余千米', start: 177, end: 188 },
      ],
    },
  ],
}

export default transportDistance
