// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const chinaPakistanProtocol: Event<'china-pakistan-protocol'> = {
  id: 'china-pakistan-protocol',
  label: { en: 'China and Pakistan sign a protocol on peacekeeping policy', 'zh-Hans': '中国、巴基斯坦签署维和行动政策合作议定书' },
  from: '2018-05',
  missions: [],
  people: [],
  sort: {
    en: 'china and pakistan sign a protocol on peacekeeping policy',
    'zh-Hans': 'zhong guo ba ji si tan qian shu wei he xing dong zheng ce he zuo yi ding shu',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'en',
      exact: 'In May the Chinese and Pakistani defence ministries signed a protocol',
      start: 969,
      end: 1038,
    },
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'zh-Hans',
      exact: '5月，中国、巴基斯坦签署维和行动政策合作议定书',
      start: 219,
      end: 242,
    },
    {
      anchor: 'white-paper-2020#annex1.p35',
      lang: 'en',
      exact: 'In May 2018 China and Pakistan signed, in Islamabad, a protocol',
      start: 0,
      end: 63,
    },
    {
      anchor: 'white-paper-2020#annex1.p35',
      lang: 'zh-Hans',
      exact: '2018年5月，中巴两国在伊斯兰堡签署维和行动政策合作议定书',
      start: 0,
      end: 30,
    },
  ],
}

export default chinaPakistanProtocol
