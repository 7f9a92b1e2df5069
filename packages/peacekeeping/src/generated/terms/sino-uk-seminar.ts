// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sinoUkSeminar: Term<'sino-uk-seminar'> = {
  id: 'sino-uk-seminar',
  kind: 'forum',
  preferred: { en: 'Sino-UK Seminar on Peacekeeping Operations', 'zh-Hans': '中英维和研讨会' },
  variants: { en: ['Sino-UK'], 'zh-Hans': [] },
  sort: { en: 'sino uk seminar on peacekeeping operations', 'zh-Hans': 'zhong ying wei he yan tao hui' },
}

export default sinoUkSeminar
