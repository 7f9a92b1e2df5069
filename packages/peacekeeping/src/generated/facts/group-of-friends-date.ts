// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const groupOfFriendsDate: Fact<'group-of-friends-date'> = {
  id: 'group-of-friends-date',
  label: {
    en: 'Start of the Group of Friends on the Safety and Security of UN Peacekeepers',
    'zh-Hans': '联合国维和人员安全之友小组成立时间',
  },
  statements: [
    {
      source: 'training-exchange-2021',
      value: { type: 'date', date: '2021-04-27' },
      citations: [
        { anchor: 'training-exchange-2021#s1.p3', lang: 'en', exact: '27 April 2021', start: 247, end: 260 },
        { anchor: 'training-exchange-2021#s1.p3', lang: 'zh-Hans', exact: '2021年4月27日', start: 48, end: 58 },
      ],
    },
  ],
}

export default groupOfFriendsDate
