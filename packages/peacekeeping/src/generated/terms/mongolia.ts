// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const mongolia: Term<'mongolia'> = {
  id: 'mongolia',
  kind: 'place',
  preferred: { en: 'Mongolia', 'zh-Hans': '蒙古国' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'mongolia', 'zh-Hans': 'meng gu guo' },
}

export default mongolia
