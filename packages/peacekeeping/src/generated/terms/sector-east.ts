// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sectorEast: Term<'sector-east'> = {
  id: 'sector-east',
  kind: 'place',
  preferred: { en: 'Sector East', 'zh-Hans': '东战区' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'sector east', 'zh-Hans': 'dong zhan qu' },
}

export default sectorEast
