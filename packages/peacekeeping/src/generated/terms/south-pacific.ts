// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const southPacific: Term<'south-pacific'> = {
  id: 'south-pacific',
  kind: 'place',
  preferred: { en: 'South Pacific', 'zh-Hans': '南太平洋地区' },
  variants: { en: [], 'zh-Hans': ['南太平洋'] },
  sort: { en: 'south pacific', 'zh-Hans': 'nan tai ping yang di qu' },
}

export default southPacific
