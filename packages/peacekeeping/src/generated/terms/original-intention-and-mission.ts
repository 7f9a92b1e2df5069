// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const originalIntentionAndMission: Term<'original-intention-and-mission'> = {
  id: 'original-intention-and-mission',
  kind: 'term',
  preferred: { en: 'original intention and mission', 'zh-Hans': '初心和使命' },
  variants: { en: [], 'zh-Hans': ['初心使命'] },
  sort: { en: 'original intention and mission', 'zh-Hans': 'chu xin he shi ming' },
}

export default originalIntentionAndMission
