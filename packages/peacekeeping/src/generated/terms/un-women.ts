// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const unWomen: Term<'un-women'> = {
  id: 'un-women',
  kind: 'organization',
  preferred: { en: 'UN Women', 'zh-Hans': '联合国妇女署' },
  variants: { en: ['United Nations Entity for Gender Equality and the Empowerment of Women'], 'zh-Hans': [] },
  definition: { en: 'The UN entity for gender equality and the empowerment of women.', 'zh-Hans': '联合国促进性别平等和增强妇女权能署。' },
  sort: { en: 'un women', 'zh-Hans': 'lian he guo fu nv shu' },
}

export default unWomen
