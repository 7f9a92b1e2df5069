// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const newYork: Term<'new-york'> = {
  id: 'new-york',
  kind: 'place',
  preferred: { en: 'New York', 'zh-Hans': '纽约' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'new york', 'zh-Hans': 'niu yue' },
}

export default newYork
