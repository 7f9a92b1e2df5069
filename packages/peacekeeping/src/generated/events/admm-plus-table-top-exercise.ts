// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const admmPlusTableTopExercise: Event<'admm-plus-table-top-exercise'> = {
  id: 'admm-plus-table-top-exercise',
  label: {
    en: 'Chinese personnel join an ADMM-Plus table-top exercise in the Philippines',
    'zh-Hans': '赴菲律宾参加东盟10+8多国维和桌面推演',
  },
  from: '2014-02',
  missions: [],
  people: [],
  sort: {
    en: 'chinese personnel join an admm plus table top exercise in the philippines',
    'zh-Hans': 'fu fei lv bin can jia dong meng duo guo wei he zhuo mian tui yan',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'en',
      exact: 'ADMM-Plus Experts’ Working Group Table-Top Exercise on Peacekeeping Operations (Philippines, February 2014)',
      start: 436,
      end: 543,
    },
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'zh-Hans',
      exact: '2014年2月，到菲律宾参加东盟10+8多国维和桌面推演',
      start: 91,
      end: 119,
    },
  ],
}

export default admmPlusTableTopExercise
