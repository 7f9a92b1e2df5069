// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peacekeepingPoliceSquad: Term<'peacekeeping-police-squad'> = {
  id: 'peacekeeping-police-squad',
  kind: 'unit',
  preferred: { en: 'permanent peacekeeping police squad', 'zh-Hans': '常备维和警队' },
  variants: { en: [], 'zh-Hans': ['成建制常备维和警队'] },
  sort: { en: 'permanent peacekeeping police squad', 'zh-Hans': 'chang bei wei he jing dui' },
}

export default peacekeepingPoliceSquad
