// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const chinaAseanSeminar: Term<'china-asean-seminar'> = {
  id: 'china-asean-seminar',
  kind: 'forum',
  preferred: { en: 'China-ASEAN Seminar on Peacekeeping Operations', 'zh-Hans': '中国—东盟维和研讨会' },
  variants: { en: ['China-ASEAN Seminars on Peacekeeping Operations'], 'zh-Hans': [] },
  sort: {
    en: 'china asean seminar on peacekeeping operations',
    'zh-Hans': 'zhong guo dong meng wei he yan tao hui',
  },
}

export default chinaAseanSeminar
