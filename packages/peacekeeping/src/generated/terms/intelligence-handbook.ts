// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const intelligenceHandbook: Term<'intelligence-handbook'> = {
  id: 'intelligence-handbook',
  kind: 'document',
  preferred: { en: 'UN Military Peacekeeping-Intelligence Handbook', 'zh-Hans': '《联合国维和军事情报手册》' },
  variants: { en: ['Military Peacekeeping-Intelligence Handbook'], 'zh-Hans': [] },
  sort: {
    en: 'un military peacekeeping intelligence handbook',
    'zh-Hans': 'lian he guo wei he jun shi qing bao shou ce',
  },
}

export default intelligenceHandbook
