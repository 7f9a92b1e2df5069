// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const tableTopExerciseInThailand2016: Event<'table-top-exercise-in-thailand-2016'> = {
  id: 'table-top-exercise-in-thailand-2016',
  label: { en: 'Chinese personnel join a table-top exercise in Thailand', 'zh-Hans': '赴泰国参加多国维和桌面推演' },
  from: '2016-05',
  missions: [],
  people: [],
  sort: {
    en: 'chinese personnel join a table top exercise in thailand',
    'zh-Hans': 'fu tai guo can jia duo guo wei he zhuo mian tui yan',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'en',
      exact: 'table-top exercises on peacekeeping (Thailand, May 2016',
      start: 788,
      end: 843,
    },
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'zh-Hans',
      exact: '2016年5月、2018年5月，到泰国参加多国维和桌面推演',
      start: 204,
      end: 233,
    },
  ],
}

export default tableTopExerciseInThailand2016
