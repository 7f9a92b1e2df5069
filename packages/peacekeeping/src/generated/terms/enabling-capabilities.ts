// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const enablingCapabilities: Term<'enabling-capabilities'> = {
  id: 'enabling-capabilities',
  kind: 'term',
  preferred: { en: 'enabling capabilities', 'zh-Hans': '支援保障' },
  variants: {
    en: [
      'supporting guarantees',
      'support forces',
      'enabling functions',
      'enabling tasks',
      'logistic support units',
      'force enablers',
      'enablers',
      'enabler troops',
    ],
    'zh-Hans': ['支援保障力量', '保障分队', '保障力量', '保障人员'],
  },
  definition: {
    en: 'Engineering, transport, medical and helicopter units, on which other units depend.',
    'zh-Hans': '工程、运输、医疗、直升机等为维和行动提供支援的力量。',
  },
  note: {
    en: 'The machine translation of the commentary prints “supporting guarantees”.',
    'zh-Hans': '评论的机器译文作“supporting guarantees”。',
  },
  sort: { en: 'enabling capabilities', 'zh-Hans': 'zhi yuan bao zhang' },
}

export default enablingCapabilities
