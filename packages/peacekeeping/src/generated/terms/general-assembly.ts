// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const generalAssembly: Term<'general-assembly'> = {
  id: 'general-assembly',
  kind: 'organization',
  preferred: { en: 'General Assembly', 'zh-Hans': '联合国大会' },
  variants: { en: ['UN General Assembly'], 'zh-Hans': ['联大'] },
  definition: { en: 'The UN body in which all member States sit.', 'zh-Hans': '由全体会员国组成的联合国机关。' },
  sort: { en: 'general assembly', 'zh-Hans': 'lian he guo da hui' },
}

export default generalAssembly
