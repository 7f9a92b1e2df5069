// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const africanUnion: Term<'african-union'> = {
  id: 'african-union',
  kind: 'organization',
  preferred: { en: 'African Union', 'zh-Hans': '非洲联盟' },
  variants: { en: ['AU'], 'zh-Hans': ['非盟'] },
  definition: { en: 'The regional organization of the African States.', 'zh-Hans': '非洲国家的区域组织。' },
  sort: { en: 'african union', 'zh-Hans': 'fei zhou lian meng' },
}

export default africanUnion
