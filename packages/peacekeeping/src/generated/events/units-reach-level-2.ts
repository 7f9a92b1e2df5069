// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unitsReachLevel2: Event<'units-reach-level-2'> = {
  id: 'units-reach-level-2',
  label: { en: 'Standby units rise to PCRS Level 2', 'zh-Hans': '待命分队升为二级' },
  from: '2018-10',
  missions: [],
  people: [],
  sort: { en: 'standby units rise to pcrs level 2', 'zh-Hans': 'dai ming fen dui sheng wei er ji' },
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
      exact: '2018年10月，13支通过联合国考察评估，升为二级待命部队',
      start: 131,
      end: 161,
    },
    {
      anchor: 'white-paper-2020#annex1.p38',
      lang: 'en',
      exact: 'In October 2018, having passed UN assessment, 13 units of the standby force rose to PCRS Level 2',
      start: 0,
      end: 96,
    },
    {
      anchor: 'white-paper-2020#annex1.p38',
      lang: 'zh-Hans',
      exact: '2018年10月，13支待命分队通过联合国考察评估，升为二级',
      start: 0,
      end: 30,
    },
  ],
}

export default unitsReachLevel2
