// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unsasJoined: Event<'unsas-joined'> = {
  id: 'unsas-joined',
  label: { en: 'China joins level 1 of the UN Standby Arrangement System', 'zh-Hans': '中国加入联合国一级维和待命安排机制' },
  from: '2002-02',
  missions: [],
  people: [],
  sort: {
    en: 'china joins level 1 of the un standby arrangement system',
    'zh-Hans': 'zhong guo jia ru lian he guo yi ji wei he dai ming an pai ji zhi',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p6',
      lang: 'en',
      exact: 'In February 2002 China officially joined level 1 of the United Nations Standby Arrangement System (UNSAS)',
      start: 0,
      end: 105,
    },
    {
      anchor: 'white-paper-2020#annex1.p6',
      lang: 'zh-Hans',
      exact: '2002年2月，中国正式加入一级维和待命安排机制',
      start: 0,
      end: 24,
    },
  ],
}

export default unsasJoined
