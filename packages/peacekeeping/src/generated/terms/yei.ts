// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const yei: Term<'yei'> = {
  id: 'yei',
  kind: 'place',
  preferred: { en: 'Yei', 'zh-Hans': '耶伊' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'yei', 'zh-Hans': 'ye yi' },
}

export default yei
