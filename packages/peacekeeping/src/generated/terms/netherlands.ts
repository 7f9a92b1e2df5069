// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const netherlands: Term<'netherlands'> = {
  id: 'netherlands',
  kind: 'place',
  preferred: { en: 'Netherlands', 'zh-Hans': '荷兰' },
  variants: { en: ['the Netherlands'], 'zh-Hans': [] },
  sort: { en: 'netherlands', 'zh-Hans': 'he lan' },
}

export default netherlands
