// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const ethiopia: Term<'ethiopia'> = {
  id: 'ethiopia',
  kind: 'place',
  preferred: { en: 'Ethiopia', 'zh-Hans': '埃塞俄比亚' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'ethiopia', 'zh-Hans': 'ai sai e bi ya' },
}

export default ethiopia
