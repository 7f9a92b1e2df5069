// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const centralMilitaryCommission: Term<'central-military-commission'> = {
  id: 'central-military-commission',
  kind: 'organization',
  preferred: { en: 'Central Military Commission', 'zh-Hans': '中央军委' },
  variants: { en: ['CMC'], 'zh-Hans': ['中央军事委员会'] },
  sort: { en: 'central military commission', 'zh-Hans': 'zhong yang jun wei' },
}

export default centralMilitaryCommission
