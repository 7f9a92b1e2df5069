// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const level3Units: Fact<'level-3-units'> = {
  id: 'level-3-units',
  label: { en: 'Standby units raised to PCRS Level 3', 'zh-Hans': '升为三级的待命分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 6, unit: 'unit' },
      period: { from: '2019', to: '2020' },
      note: {
        en: 'Whether these six are among the 13 of October 2018 is not stated.',
        'zh-Hans': '这6支是否在2018年10月的13支之内，没有写明。',
      },
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'en',
          exact: 'in 2019 and 2020 six rose from Level 2',
          start: 630,
          end: 668,
        },
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'zh-Hans',
          exact: '2019年至2020年，先后6支由二级',
          start: 162,
          end: 181,
        },
        { anchor: 'white-paper-2020#annex1.p40', lang: 'en', exact: 'six standby units', start: 17, end: 34 },
        { anchor: 'white-paper-2020#annex1.p40', lang: 'zh-Hans', exact: '6支二级待命分队', start: 12, end: 20 },
      ],
    },
  ],
}

export default level3Units
