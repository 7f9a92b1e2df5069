// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const engineerManualUpdated: Event<'engineer-manual-updated'> = {
  id: 'engineer-manual-updated',
  label: { en: 'China hosts the updating of the engineer unit manual', 'zh-Hans': '中国主持修订《联合国维和工兵分队手册》' },
  from: '2018-12',
  missions: [],
  people: [],
  sort: {
    en: 'china hosts the updating of the engineer unit manual',
    'zh-Hans': 'zhong guo zhu chi xiu ding lian he guo wei he gong bing fen dui shou ce',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p39',
      lang: 'en',
      exact: 'In December 2018 China, again deputy chair, hosted the updating of the United Nations Peacekeeping Missions Military Engineer Unit Manual',
      start: 0,
      end: 137,
    },
    {
      anchor: 'white-paper-2020#annex1.p39',
      lang: 'zh-Hans',
      exact: '2018年12月，中国以副主席国身份，主持修订《联合国维和工兵分队手册》',
      start: 0,
      end: 36,
    },
  ],
}

export default engineerManualUpdated
