// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const level2Units: Fact<'level-2-units'> = {
  id: 'level-2-units',
  label: { en: 'Standby units raised to PCRS Level 2', 'zh-Hans': '升为二级的待命分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 13, unit: 'unit' },
      asOf: '2018-10',
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'en',
          exact: '13 of them rose to PCRS Level 2 in October 2018',
          start: 581,
          end: 628,
        },
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'zh-Hans',
          exact: '2018年10月，13支通过联合国考察评估',
          start: 131,
          end: 152,
        },
        {
          anchor: 'white-paper-2020#annex1.p38',
          lang: 'en',
          exact: '13 units of the standby force',
          start: 46,
          end: 75,
        },
        { anchor: 'white-paper-2020#annex1.p38', lang: 'zh-Hans', exact: '13支待命分队', start: 9, end: 16 },
      ],
    },
  ],
}

export default level2Units
