// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const performanceAccountability: Term<'performance-accountability'> = {
  id: 'performance-accountability',
  kind: 'term',
  preferred: { en: 'accountability mechanism for peacekeeping performance', 'zh-Hans': '绩效问责机制' },
  variants: { en: ['performance accountability mechanism'], 'zh-Hans': [] },
  sort: { en: 'accountability mechanism for peacekeeping performance', 'zh-Hans': 'ji xiao wen ze ji zhi' },
}

export default performanceAccountability
