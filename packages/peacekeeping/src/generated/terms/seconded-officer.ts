// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const secondedOfficer: Term<'seconded-officer'> = {
  id: 'seconded-officer',
  kind: 'term',
  preferred: { en: 'seconded officer', 'zh-Hans': '合同制军官' },
  variants: { en: ['seconded officers'], 'zh-Hans': [] },
  definition: { en: 'An officer whom a State lends to the UN under contract.', 'zh-Hans': '会员国借调给联合国、按合同任职的军官。' },
  sort: { en: 'seconded officer', 'zh-Hans': 'he tong zhi jun guan' },
}

export default secondedOfficer
