// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const groupOfFriendsBegins: Event<'group-of-friends-begins'> = {
  id: 'group-of-friends-begins',
  label: {
    en: 'The Group of Friends on the Safety and Security of UN Peacekeepers begins',
    'zh-Hans': '联合国维和人员安全之友小组成立',
  },
  from: '2021-04-27',
  missions: [],
  people: [],
  sort: {
    en: 'the group of friends on the safety and security of un peacekeepers begins',
    'zh-Hans': 'lian he guo wei he ren yuan an quan zhi you xiao zu cheng li',
  },
  citations: [
    {
      anchor: 'training-exchange-2021#s1.p3',
      lang: 'en',
      exact: 'began at UN Headquarters in New York on 27 April 2021',
      start: 207,
      end: 260,
    },
    {
      anchor: 'training-exchange-2021#s1.p3',
      lang: 'zh-Hans',
      exact: '2021年4月27日，联合国维和人员安全之友小组',
      start: 48,
      end: 72,
    },
  ],
}

export default groupOfFriendsBegins
