// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const spain: Term<'spain'> = {
  id: 'spain',
  kind: 'place',
  preferred: { en: 'Spain', 'zh-Hans': '西班牙' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'spain', 'zh-Hans': 'xi ban ya' },
}

export default spain
