// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const communistParty: Term<'communist-party'> = {
  id: 'communist-party',
  kind: 'organization',
  preferred: { en: 'Communist Party of China', 'zh-Hans': '中国共产党' },
  variants: { en: ['CPC'], 'zh-Hans': ['中共'] },
  sort: { en: 'communist party of china', 'zh-Hans': 'zhong guo gong chan dang' },
}

export default communistParty
