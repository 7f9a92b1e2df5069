// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const firstObserversSent: Event<'first-observers-sent'> = {
  id: 'first-observers-sent',
  label: { en: 'Five military observers are sent to UNTSO', 'zh-Hans': '向联合国停战监督组织派出五名军事观察员' },
  from: '1990-04',
  missions: ['UNTSO'],
  people: [],
  sort: {
    en: 'five military observers are sent to untso',
    'zh-Hans': 'xiang lian he guo ting zhan jian du zu zhi pai chu wu ming jun shi guan cha yuan',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s1.p1',
      lang: 'en',
      exact: 'In April 1990 its armed forces sent five military observers',
      start: 314,
      end: 373,
    },
    { anchor: 'white-paper-2020#s1.p1', lang: 'zh-Hans', exact: '1990年4月，中国军队派5名军事观察员', start: 84, end: 104 },
    {
      anchor: 'white-paper-2020#annex1.p2',
      lang: 'en',
      exact: 'In April 1990 five military observers went to UNTSO',
      start: 0,
      end: 51,
    },
    {
      anchor: 'white-paper-2020#annex1.p2',
      lang: 'zh-Hans',
      exact: '1990年4月，5名军事观察员赴联合国停战监督组织',
      start: 0,
      end: 25,
    },
  ],
}

export default firstObserversSent
