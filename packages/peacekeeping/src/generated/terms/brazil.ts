// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const brazil: Term<'brazil'> = {
  id: 'brazil',
  kind: 'place',
  preferred: { en: 'Brazil', 'zh-Hans': '巴西' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'brazil', 'zh-Hans': 'ba xi' },
}

export default brazil
