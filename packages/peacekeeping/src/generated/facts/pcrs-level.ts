// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const pcrsLevel: Fact<'pcrs-level'> = {
  id: 'pcrs-level',
  label: { en: 'PCRS level reached by standby units', 'zh-Hans': '待命分队达到的等级' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 2, of: 'level' },
      scope: { en: '13 units', 'zh-Hans': '13支分队' },
      asOf: '2018-10',
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'en',
          exact: 'PCRS Level 2 in October 2018',
          start: 600,
          end: 628,
        },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '升为二级待命部队', start: 153, end: 161 },
        { anchor: 'white-paper-2020#annex1.p38', lang: 'en', exact: 'PCRS Level 2', start: 84, end: 96 },
        { anchor: 'white-paper-2020#annex1.p38', lang: 'zh-Hans', exact: '升为二级', start: 26, end: 30 },
      ],
    },
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 3, of: 'level' },
      scope: { en: 'six units', 'zh-Hans': '6支分队' },
      period: { from: '2019', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'en', exact: 'to Level 3', start: 669, end: 679 },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '升为三级', start: 181, end: 185 },
        {
          anchor: 'white-paper-2020#annex1.p40',
          lang: 'en',
          exact: 'PCRS Level 3 from Level 2',
          start: 68,
          end: 93,
        },
        { anchor: 'white-paper-2020#annex1.p40', lang: 'zh-Hans', exact: '升为三级', start: 30, end: 34 },
      ],
    },
  ],
}

export default pcrsLevel
