// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unitsReachLevel3: Event<'units-reach-level-3'> = {
  id: 'units-reach-level-3',
  label: { en: 'Standby units rise to PCRS Level 3', 'zh-Hans': '待命分队升为三级' },
  from: '2019',
  to: '2020',
  missions: [],
  people: [],
  sort: { en: 'standby units rise to pcrs level 3', 'zh-Hans': 'dai ming fen dui sheng wei san ji' },
  citations: [
    {
      anchor: 'white-paper-2020#s3.1.p1',
      lang: 'en',
      exact: 'in 2019 and 2020 six rose from Level 2 to Level 3',
      start: 630,
      end: 679,
    },
    {
      anchor: 'white-paper-2020#s3.1.p1',
      lang: 'zh-Hans',
      exact: '2019年至2020年，先后6支由二级升为三级',
      start: 162,
      end: 185,
    },
    {
      anchor: 'white-paper-2020#annex1.p40',
      lang: 'en',
      exact: 'In 2019 and 2020 six standby units passed UN assessment and rose to PCRS Level 3 from Level 2',
      start: 0,
      end: 93,
    },
    {
      anchor: 'white-paper-2020#annex1.p40',
      lang: 'zh-Hans',
      exact: '2019年至2020年，6支二级待命分队先后通过联合国审核，升为三级',
      start: 0,
      end: 34,
    },
  ],
}

export default unitsReachLevel3
