// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const aseanMinistersPlus: Term<'asean-ministers-plus'> = {
  id: 'asean-ministers-plus',
  kind: 'forum',
  preferred: { en: 'ASEAN Defense Ministers’ Meeting Plus', 'zh-Hans': '东盟防长扩大会' },
  variants: { en: ['ADMM-Plus'], 'zh-Hans': ['东盟国防部长扩大会议', '东盟10+8'] },
  sort: { en: 'asean defense ministers meeting plus', 'zh-Hans': 'dong meng fang zhang kuo da hui' },
}

export default aseanMinistersPlus
