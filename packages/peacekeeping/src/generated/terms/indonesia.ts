// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const indonesia: Term<'indonesia'> = {
  id: 'indonesia',
  kind: 'place',
  preferred: { en: 'Indonesia', 'zh-Hans': '印度尼西亚' },
  variants: { en: [], 'zh-Hans': ['印尼'] },
  sort: { en: 'indonesia', 'zh-Hans': 'yin du ni xi ya' },
}

export default indonesia
