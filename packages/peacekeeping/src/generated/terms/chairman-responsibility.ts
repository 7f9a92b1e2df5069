// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const chairmanResponsibility: Term<'chairman-responsibility'> = {
  id: 'chairman-responsibility',
  kind: 'term',
  preferred: { en: 'chairman responsibility system of the Military Commission', 'zh-Hans': '军委主席负责制' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'chairman responsibility system of the military commission', 'zh-Hans': 'jun wei zhu xi fu ze zhi' },
}

export default chairmanResponsibility
