// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const saudiArabia: Term<'saudi-arabia'> = {
  id: 'saudi-arabia',
  kind: 'place',
  preferred: { en: 'Saudi Arabia', 'zh-Hans': '沙特' },
  variants: { en: [], 'zh-Hans': ['沙特阿拉伯'] },
  sort: { en: 'saudi arabia', 'zh-Hans': 'sha te' },
}

export default saudiArabia
