// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const publicServices: Term<'public-services'> = {
  id: 'public-services',
  kind: 'term',
  preferred: { en: 'public services', 'zh-Hans': '公共服务产品' },
  variants: { en: ['public service products'], 'zh-Hans': [] },
  sort: { en: 'public services', 'zh-Hans': 'gong gong fu wu chan pin' },
}

export default publicServices
