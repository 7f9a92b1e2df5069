// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const anniversaryOfTheSeat: Fact<'anniversary-of-the-seat'> = {
  id: 'anniversary-of-the-seat',
  label: { en: 'Anniversary of the recovery of China’s UN seat', 'zh-Hans': '中国恢复联合国合法席位周年' },
  statements: [
    {
      source: 'training-exchange-2021',
      value: { type: 'ordinal', ordinal: 50, of: 'anniversary' },
      asOf: '2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p4',
          lang: 'en',
          exact: '50th anniversary of China’s regaining its lawful UN seat',
          start: 27,
          end: 83,
        },
        {
          anchor: 'training-exchange-2021#s1.p4',
          lang: 'zh-Hans',
          exact: '2021年是中国恢复联合国合法席位50周年',
          start: 5,
          end: 26,
        },
      ],
    },
  ],
}

export default anniversaryOfTheSeat
