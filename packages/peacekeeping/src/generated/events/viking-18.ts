// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const viking18: Event<'viking-18'> = {
  id: 'viking-18',
  label: {
    en: 'Chinese personnel join the command-post exercise Viking 18 in Brazil',
    'zh-Hans': '赴巴西参加“维京”多国模拟指挥所推演',
  },
  from: '2018-04',
  missions: [],
  people: [],
  sort: {
    en: 'chinese personnel join the command post exercise viking 18 in brazil',
    'zh-Hans': 'fu ba xi can jia wei jing duo guo mo ni zhi hui suo tui yan',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'en',
      exact: 'Viking 18, a multinational computer-assisted command-post exercise (Brazil, April 2018)',
      start: 862,
      end: 949,
    },
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'zh-Hans',
      exact: '2018年4月，到巴西参加“维京”多国模拟指挥所推演',
      start: 234,
      end: 260,
    },
  ],
}

export default viking18
