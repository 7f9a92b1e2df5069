// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const unStandbyArrangementSystem: Term<'un-standby-arrangement-system'> = {
  id: 'un-standby-arrangement-system',
  kind: 'term',
  preferred: { en: 'United Nations Standby Arrangement System', 'zh-Hans': '维和待命安排机制' },
  variants: { en: ['UNSAS'], 'zh-Hans': ['联合国维和待命安排机制', '待命安排'] },
  definition: {
    en: 'The UN register of standby forces before the PCRS; its name as the white paper prints it.',
    'zh-Hans': '维和能力待命机制之前的联合国待命部队登记机制。',
  },
  sort: { en: 'united nations standby arrangement system', 'zh-Hans': 'wei he dai ming an pai ji zhi' },
}

export default unStandbyArrangementSystem
