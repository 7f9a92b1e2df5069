// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const internationalMilitaryCooperation: Term<'international-military-cooperation'> = {
  id: 'international-military-cooperation',
  kind: 'term',
  preferred: { en: 'international military cooperation', 'zh-Hans': '国际军事合作' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'international military cooperation', 'zh-Hans': 'guo ji jun shi he zuo' },
}

export default internationalMilitaryCooperation
