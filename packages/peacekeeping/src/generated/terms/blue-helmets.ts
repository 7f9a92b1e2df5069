// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const blueHelmets: Term<'blue-helmets'> = {
  id: 'blue-helmets',
  kind: 'term',
  preferred: { en: 'Blue Helmets', 'zh-Hans': '蓝盔' },
  variants: { en: [], 'zh-Hans': [] },
  definition: { en: 'UN military peacekeepers, after the colour of their helmets.', 'zh-Hans': '联合国维和军事人员的通称，因头盔的颜色得名。' },
  sort: { en: 'blue helmets', 'zh-Hans': 'lan kui' },
}

export default blueHelmets
