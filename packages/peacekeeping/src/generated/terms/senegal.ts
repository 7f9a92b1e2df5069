// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const senegal: Term<'senegal'> = {
  id: 'senegal',
  kind: 'place',
  preferred: { en: 'Senegal', 'zh-Hans': '塞内加尔' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'senegal', 'zh-Hans': 'sai nei jia er' },
}

export default senegal
