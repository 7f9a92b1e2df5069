// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const sopoBridgeBuilt: Event<'sopo-bridge-built'> = {
  id: 'sopo-bridge-built',
  label: { en: 'Chinese engineers build a bridge over the Sopo River', 'zh-Hans': '中国工兵修成索普桥' },
  from: '2020-05',
  missions: ['UNMISS'],
  people: [],
  sort: {
    en: 'chinese engineers build a bridge over the sopo river',
    'zh-Hans': 'zhong guo gong bing xiu cheng suo pu qiao',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s2.5.p2',
      lang: 'en',
      exact: 'In May 2020, despite the COVID-19 pandemic and tense security, the Chinese engineer unit in South Sudan bridged the Sopo River',
      start: 309,
      end: 435,
    },
    {
      anchor: 'white-paper-2020#s2.5.p2',
      lang: 'zh-Hans',
      exact: '2020年5月，中国工兵分队克服安全形势严峻、新冠肺炎疫情防控压力大等困难，高质量、高标准修成南苏丹西部索普桥',
      start: 71,
      end: 126,
    },
  ],
}

export default sopoBridgeBuilt
