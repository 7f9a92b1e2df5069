// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const cyprus: Term<'cyprus'> = {
  id: 'cyprus',
  kind: 'place',
  preferred: { en: 'Cyprus', 'zh-Hans': '塞浦路斯' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'cyprus', 'zh-Hans': 'sai pu lu si' },
}

export default cyprus
