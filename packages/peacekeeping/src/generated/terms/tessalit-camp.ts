// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const tessalitCamp: Term<'tessalit-camp'> = {
  id: 'tessalit-camp',
  kind: 'place',
  preferred: { en: 'Tessalit Camp', 'zh-Hans': '泰萨利特营地' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'tessalit camp', 'zh-Hans': 'tai sa li te ying di' },
}

export default tessalitCamp
