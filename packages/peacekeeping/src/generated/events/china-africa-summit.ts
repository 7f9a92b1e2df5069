// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const chinaAfricaSummit: Event<'china-africa-summit'> = {
  id: 'china-africa-summit',
  label: {
    en: 'Peacekeepers attend the Beijing Summit of the Forum on China-Africa Cooperation',
    'zh-Hans': '维和官兵代表参加中非合作论坛北京峰会',
  },
  from: '2018-09',
  missions: [],
  people: [],
  sort: {
    en: 'peacekeepers attend the beijing summit of the forum on china africa cooperation',
    'zh-Hans': 'wei he guan bing dai biao can jia zhong fei he zuo lun tan bei jing feng hui',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p37',
      lang: 'en',
      exact: 'In September 2018 representatives of Chinese peacekeeping troops were at the 2018 Beijing Summit',
      start: 0,
      end: 96,
    },
    {
      anchor: 'white-paper-2020#annex1.p37',
      lang: 'zh-Hans',
      exact: '2018年9月，维和官兵代表应邀参加中非合作论坛北京峰会',
      start: 0,
      end: 28,
    },
  ],
}

export default chinaAfricaSummit
