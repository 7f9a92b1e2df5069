// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const helicopterUnit: Term<'helicopter-unit'> = {
  id: 'helicopter-unit',
  kind: 'unit',
  preferred: { en: 'helicopter unit', 'zh-Hans': '直升机分队' },
  variants: { en: ['helicopter units'], 'zh-Hans': ['维和直升机分队'] },
  sort: { en: 'helicopter unit', 'zh-Hans': 'zhi sheng ji fen dui' },
}

export default helicopterUnit
