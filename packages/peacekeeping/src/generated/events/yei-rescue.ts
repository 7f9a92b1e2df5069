// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const yeiRescue: Event<'yei-rescue'> = {
  id: 'yei-rescue',
  label: { en: 'Seven UN staff are rescued at Yei', 'zh-Hans': '在耶伊解救七名联合国人员' },
  from: '2017-03-12',
  missions: ['UNMISS'],
  people: [],
  sort: { en: 'seven un staff are rescued at yei', 'zh-Hans': 'zai ye yi jie jiu qi ming lian he guo ren yuan' },
  citations: [
    {
      anchor: 'white-paper-2020#s2.4.p3',
      lang: 'en',
      exact: 'On 12 March 2017 intense fighting broke out in Yei',
      start: 0,
      end: 50,
    },
    {
      anchor: 'white-paper-2020#s2.4.p3',
      lang: 'zh-Hans',
      exact: '2017年3月12日，南苏丹边境城镇耶伊发生激烈冲突',
      start: 0,
      end: 26,
    },
  ],
}

export default yeiRescue
