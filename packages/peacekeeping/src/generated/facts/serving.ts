// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const serving: Fact<'serving'> = {
  id: 'serving',
  label: { en: 'Chinese peacekeepers serving', 'zh-Hans': '正在执行任务的中国维和人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 2521, unit: 'person' },
      scope: { en: 'on eight missions and at UN Headquarters', 'zh-Hans': '8个特派团和联合国总部' },
      asOf: '2020-08',
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: 'As of August 2020, 2,521 were serving',
          start: 192,
          end: 229,
        },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '2020年8月，2521名官兵', start: 52, end: 67 },
      ],
    },
    {
      source: 'training-exchange-2021',
      value: { type: 'quantity', amount: 2500, unit: 'person', bound: 'more-than' },
      scope: {
        en: 'at UN Headquarters and in eight mission areas; whether police are included is not said',
        'zh-Hans': '联合国总部和8个任务区；是否包括警察未说明',
      },
      asOf: '2021-04-30',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'more than 2,500 now serve',
          start: 196,
          end: 221,
        },
        { anchor: 'training-exchange-2021#s1.p2', lang: 'zh-Hans', exact: '2500多名中国维和人员', start: 63, end: 75 },
      ],
    },
  ],
}

export default serving
