// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const exerciseKhanQuest: Term<'exercise-khan-quest'> = {
  id: 'exercise-khan-quest',
  kind: 'exercise',
  preferred: { en: 'Khan Quest', 'zh-Hans': '可汗探索' },
  variants: { en: [], 'zh-Hans': [] },
  definition: { en: 'A multinational peacekeeping exercise held each year in Mongolia.', 'zh-Hans': '每年在蒙古国举行的多国维和演习。' },
  sort: { en: 'khan quest', 'zh-Hans': 'ke han tan suo' },
}

export default exerciseKhanQuest
