// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const banKiMoonAndTheHelicopterUnit: Event<'ban-ki-moon-and-the-helicopter-unit'> = {
  id: 'ban-ki-moon-and-the-helicopter-unit',
  label: { en: 'Ban Ki-moon visits the first peacekeeping helicopter unit', 'zh-Hans': '潘基文参访首批维和直升机分队' },
  from: '2016-07',
  missions: [],
  people: ['ban-ki-moon'],
  sort: {
    en: 'ban ki moon visits the first peacekeeping helicopter unit',
    'zh-Hans': 'pan ji wen can fang shou pi wei he zhi sheng ji fen dui',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p30',
      lang: 'en',
      exact: 'In July 2016 UN Secretary-General Ban Ki-moon, in China, visited the first Chinese peacekeeping helicopter unit',
      start: 0,
      end: 111,
    },
    {
      anchor: 'white-paper-2020#annex1.p30',
      lang: 'zh-Hans',
      exact: '2016年7月，联合国秘书长潘基文访华，参访首批赴苏丹达尔富尔维和直升机分队',
      start: 0,
      end: 38,
    },
  ],
}

export default banKiMoonAndTheHelicopterUnit
