// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const trainingDivision: Term<'training-division'> = {
  id: 'training-division',
  kind: 'organization',
  preferred: { en: 'Training Division', 'zh-Hans': '训练司' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'training division', 'zh-Hans': 'xun lian si' },
}

export default trainingDivision
