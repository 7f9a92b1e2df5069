// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const switzerland: Term<'switzerland'> = {
  id: 'switzerland',
  kind: 'place',
  preferred: { en: 'Switzerland', 'zh-Hans': '瑞士' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'switzerland', 'zh-Hans': 'rui shi' },
}

export default switzerland
