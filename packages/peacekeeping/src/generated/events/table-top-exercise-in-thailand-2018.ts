// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const tableTopExerciseInThailand2018: Event<'table-top-exercise-in-thailand-2018'> = {
  id: 'table-top-exercise-in-thailand-2018',
  label: { en: 'Chinese personnel join a table-top exercise in Thailand again', 'zh-Hans': '再赴泰国参加多国维和桌面推演' },
  from: '2018-05',
  missions: [],
  people: [],
  sort: {
    en: 'chinese personnel join a table top exercise in thailand again',
    'zh-Hans': 'zai fu tai guo can jia duo guo wei he zhuo mian tui yan',
  },
  citations: [
    { anchor: 'white-paper-2020#s4.3.p1', lang: 'en', exact: 'May 2018', start: 848, end: 856 },
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'zh-Hans',
      exact: '2018年5月，到泰国参加多国维和桌面推演',
      start: 212,
      end: 233,
    },
  ],
}

export default tableTopExerciseInThailand2018
