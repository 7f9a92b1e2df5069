// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const jointStrategicAirPatrol: Term<'joint-strategic-air-patrol'> = {
  id: 'joint-strategic-air-patrol',
  kind: 'exercise',
  preferred: { en: 'China-Russia joint strategic air patrol', 'zh-Hans': '中俄联合空中战略巡航' },
  variants: { en: ['joint strategic air patrol', 'joint air strategic cruise'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the review of 2022 prints “joint air strategic cruise”.',
    'zh-Hans': '2022年回顾的机器译文作“joint air strategic cruise”。',
  },
  sort: { en: 'china russia joint strategic air patrol', 'zh-Hans': 'zhong e lian he kong zhong zhan lue xun hang' },
}

export default jointStrategicAirPatrol
