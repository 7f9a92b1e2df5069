// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const engineerUnitManual: Term<'engineer-unit-manual'> = {
  id: 'engineer-unit-manual',
  kind: 'document',
  preferred: { en: 'United Nations Peacekeeping Missions Military Engineer Unit Manual', 'zh-Hans': '《联合国维和工兵分队手册》' },
  variants: { en: [], 'zh-Hans': [] },
  sort: {
    en: 'united nations peacekeeping missions military engineer unit manual',
    'zh-Hans': 'lian he guo wei he gong bing fen dui shou ce',
  },
}

export default engineerUnitManual
