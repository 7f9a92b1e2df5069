// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const servingInTwoYears: Divergence<'serving-in-two-years'> = {
  id: 'serving-in-two-years',
  kind: 'date',
  label: { en: 'More than 2,500 against 2,521 serving', 'zh-Hans': '2500多名与2521名' },
  note: {
    en: 'The white paper gives August 2020, the report April 2021; whether the report’s number includes police is not said.',
    'zh-Hans': '白皮书为2020年8月数字，报道为2021年4月数字；报道未说明是否包括警察。',
  },
  fact: 'serving',
  sides: [
    {
      source: 'training-exchange-2021',
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
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: 'As of August 2020, 2,521 were serving',
          start: 192,
          end: 229,
        },
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'zh-Hans',
          exact: '2521名官兵正在8个特派团和联合国总部执行任务',
          start: 60,
          end: 84,
        },
      ],
    },
  ],
}

export default servingInTwoYears
