// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const laos: Term<'laos'> = {
  id: 'laos',
  kind: 'place',
  preferred: { en: 'Laos', 'zh-Hans': '老挝' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'laos', 'zh-Hans': 'lao wo' },
}

export default laos
