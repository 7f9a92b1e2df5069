// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const exercisePeacekeepingMission2009: Term<'exercise-peacekeeping-mission-2009'> = {
  id: 'exercise-peacekeeping-mission-2009',
  kind: 'exercise',
  preferred: { en: 'Peacekeeping Mission-2009', 'zh-Hans': '维和使命—2009' },
  variants: { en: [], 'zh-Hans': ['维和使命-2009'] },
  definition: {
    en: 'The first joint peacekeeping exercise of the Chinese armed forces with those of another country, Mongolia.',
    'zh-Hans': '中国军队首次与外军（蒙古国）举行的维和联合训练。',
  },
  sort: { en: 'peacekeeping mission 2009', 'zh-Hans': 'wei he shi ming' },
}

export default exercisePeacekeepingMission2009
