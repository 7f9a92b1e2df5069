// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const genevaSpeech: Event<'geneva-speech'> = {
  id: 'geneva-speech',
  label: { en: 'President Xi Jinping speaks at the UN Office at Geneva', 'zh-Hans': '国家主席习近平在联合国日内瓦总部演讲' },
  from: '2017-01',
  missions: [],
  people: ['xi-jinping'],
  sort: {
    en: 'president xi jinping speaks at the un office at geneva',
    'zh-Hans': 'guo jia zhu xi xi jin ping zai lian he guo ri nei wa zong bu yan jiang',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p31',
      lang: 'en',
      exact: 'In January 2017 President Xi Jinping, in his keynote speech “Work Together to Build a Community with a Shared Future for Mankind” at the UN Office at Geneva',
      start: 0,
      end: 156,
    },
    {
      anchor: 'white-paper-2020#annex1.p31',
      lang: 'zh-Hans',
      exact: '2017年1月，国家主席习近平在联合国日内瓦总部的“共商共筑人类命运共同体”高级别会议上作主旨演讲《共同构建人类命运共同体》',
      start: 0,
      end: 62,
    },
  ],
}

export default genevaSpeech
