// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const mineActionExerciseInIndia: Event<'mine-action-exercise-in-india'> = {
  id: 'mine-action-exercise-in-india',
  label: {
    en: 'Chinese troops join an ADMM-Plus field training exercise in India',
    'zh-Hans': '赴印度参加东盟10+8维和与人道主义扫雷行动联合演习',
  },
  from: '2016-03',
  missions: [],
  people: [],
  sort: {
    en: 'chinese troops join an admm plus field training exercise in india',
    'zh-Hans': 'fu yin du can jia dong meng wei he yu ren dao zhu yi sao lei xing dong lian he yan xi',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'en',
      exact: 'ADMM-Plus Experts’ Working Group on Peacekeeping Operations and Humanitarian Mine Action (India, March 2016',
      start: 651,
      end: 758,
    },
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'zh-Hans',
      exact: '2016年3月、2019年9月，实兵到印度、印尼参加东盟10+8维和与人道主义扫雷行动联合演习',
      start: 156,
      end: 203,
    },
  ],
}

export default mineActionExerciseInIndia
