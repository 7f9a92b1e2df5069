// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const afghanistan: Term<'afghanistan'> = {
  id: 'afghanistan',
  kind: 'place',
  preferred: { en: 'Afghanistan', 'zh-Hans': '阿富汗' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'afghanistan', 'zh-Hans': 'a fu han' },
}

export default afghanistan
