// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const india: Term<'india'> = {
  id: 'india',
  kind: 'place',
  preferred: { en: 'India', 'zh-Hans': '印度' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'india', 'zh-Hans': 'yin du' },
}

export default india
