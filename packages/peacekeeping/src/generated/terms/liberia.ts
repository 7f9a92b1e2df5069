// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const liberia: Term<'liberia'> = {
  id: 'liberia',
  kind: 'place',
  preferred: { en: 'Liberia', 'zh-Hans': '利比里亚' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'liberia', 'zh-Hans': 'li bi li ya' },
}

export default liberia
