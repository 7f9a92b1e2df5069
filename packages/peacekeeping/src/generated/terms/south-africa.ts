// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const southAfrica: Term<'south-africa'> = {
  id: 'south-africa',
  kind: 'place',
  preferred: { en: 'South Africa', 'zh-Hans': '南非' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'south africa', 'zh-Hans': 'nan fei' },
}

export default southAfrica
