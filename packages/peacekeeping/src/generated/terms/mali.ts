// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const mali: Term<'mali'> = {
  id: 'mali',
  kind: 'place',
  preferred: { en: 'Mali', 'zh-Hans': '马里' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'mali', 'zh-Hans': 'ma li' },
}

export default mali
