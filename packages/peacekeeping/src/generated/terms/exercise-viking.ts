// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const exerciseViking: Term<'exercise-viking'> = {
  id: 'exercise-viking',
  kind: 'exercise',
  preferred: { en: 'Viking 18', 'zh-Hans': '“维京”' },
  variants: { en: [], 'zh-Hans': [] },
  definition: { en: 'A multinational computer-assisted command-post exercise.', 'zh-Hans': '多国模拟指挥所推演。' },
  sort: { en: 'viking 18', 'zh-Hans': 'wei jing' },
}

export default exerciseViking
