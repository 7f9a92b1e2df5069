// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const darfur: Term<'darfur'> = {
  id: 'darfur',
  kind: 'place',
  preferred: { en: 'Darfur', 'zh-Hans': '达尔富尔' },
  variants: { en: ['Sudan’s Darfur'], 'zh-Hans': ['苏丹达尔富尔'] },
  sort: { en: 'darfur', 'zh-Hans': 'da er fu er' },
}

export default darfur
