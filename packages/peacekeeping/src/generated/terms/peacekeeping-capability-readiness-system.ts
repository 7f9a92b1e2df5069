// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peacekeepingCapabilityReadinessSystem: Term<'peacekeeping-capability-readiness-system'> = {
  id: 'peacekeeping-capability-readiness-system',
  kind: 'term',
  preferred: { en: 'Peacekeeping Capability Readiness System', 'zh-Hans': '维和能力待命机制' },
  variants: {
    en: ['PCRS', 'ability standby mechanism', 'capability standby mechanism'],
    'zh-Hans': ['联合国维和能力待命机制', '能力待命机制'],
  },
  definition: {
    en: 'The UN register of what member States hold ready for peacekeeping; it has four levels of readiness. It followed UNSAS in 2015.',
    'zh-Hans': '联合国登记会员国待命维和能力的机制，分四个待命等级，2015年取代维和待命安排机制。',
  },
  note: {
    en: 'The machine translation of the commentary of 2020 prints “ability standby mechanism”.',
    'zh-Hans': '2020年评论文章的机器译文作“ability standby mechanism”。',
  },
  sort: { en: 'peacekeeping capability readiness system', 'zh-Hans': 'wei he neng li dai ming ji zhi' },
}

export default peacekeepingCapabilityReadinessSystem
