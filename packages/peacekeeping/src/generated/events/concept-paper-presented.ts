// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const conceptPaperPresented: Event<'concept-paper-presented'> = {
  id: 'concept-paper-presented',
  label: { en: 'The Global Security Initiative concept paper is presented', 'zh-Hans': '《全球安全倡议概念文件》发布' },
  from: '2023-02-21',
  missions: [],
  people: ['qin-gang'],
  sort: {
    en: 'the global security initiative concept paper is presented',
    'zh-Hans': 'quan qiu an quan chang yi gai nian wen jian fa bu',
  },
  citations: [
    {
      anchor: 'security-initiative-2023#s1.p2',
      lang: 'en',
      exact: 'On 21 February, Foreign Minister Qin Gang',
      start: 352,
      end: 393,
    },
    {
      anchor: 'security-initiative-2023#s1.p2',
      lang: 'zh-Hans',
      exact: '2月21日，中国外交部长秦刚',
      start: 98,
      end: 112,
    },
  ],
}

export default conceptPaperPresented
