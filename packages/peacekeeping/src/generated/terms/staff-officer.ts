// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const staffOfficer: Term<'staff-officer'> = {
  id: 'staff-officer',
  kind: 'term',
  preferred: { en: 'staff officer', 'zh-Hans': '参谋军官' },
  variants: { en: ['staff officers'], 'zh-Hans': [] },
  definition: { en: 'An officer in the headquarters of a mission.', 'zh-Hans': '在特派团司令部任职的军官。' },
  sort: { en: 'staff officer', 'zh-Hans': 'can mou jun guan' },
}

export default staffOfficer
