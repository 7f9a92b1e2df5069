// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const mineActionExerciseInIndonesia: Event<'mine-action-exercise-in-indonesia'> = {
  id: 'mine-action-exercise-in-indonesia',
  label: {
    en: 'Chinese troops join an ADMM-Plus field training exercise in Indonesia',
    'zh-Hans': '赴印尼参加东盟10+8维和与人道主义扫雷行动联合演习',
  },
  from: '2019-09',
  missions: [],
  people: [],
  sort: {
    en: 'chinese troops join an admm plus field training exercise in indonesia',
    'zh-Hans': 'fu yin ni can jia dong meng wei he yu ren dao zhu yi sao lei xing dong lian he yan xi',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'en',
      exact: 'Indonesia, September 2019',
      start: 760,
      end: 785,
    },
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'zh-Hans',
      exact: '2019年9月，实兵到印度、印尼参加东盟10+8维和与人道主义扫雷行动联合演习',
      start: 164,
      end: 203,
    },
  ],
}

export default mineActionExerciseInIndonesia
