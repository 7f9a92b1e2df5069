// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const intelligenceHandbookDrafted: Event<'intelligence-handbook-drafted'> = {
  id: 'intelligence-handbook-drafted',
  label: {
    en: 'China hosts the drafting of the peacekeeping-intelligence handbook',
    'zh-Hans': '中国主持编写《联合国维和军事情报手册》',
  },
  from: '2017-12',
  missions: [],
  people: [],
  sort: {
    en: 'china hosts the drafting of the peacekeeping intelligence handbook',
    'zh-Hans': 'zhong guo zhu chi bian xie lian he guo wei he jun shi qing bao shou ce',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p34',
      lang: 'en',
      exact: 'In December 2017 China, deputy chair of the expert working group, hosted the drafting of the UN Military Peacekeeping-Intelligence Handbook',
      start: 0,
      end: 139,
    },
    {
      anchor: 'white-paper-2020#annex1.p34',
      lang: 'zh-Hans',
      exact: '2017年12月，中国以副主席国身份，主持编写《联合国维和军事情报手册》',
      start: 0,
      end: 36,
    },
  ],
}

export default intelligenceHandbookDrafted
