// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sectorNorth: Term<'sector-north'> = {
  id: 'sector-north',
  kind: 'place',
  preferred: { en: 'Sector North', 'zh-Hans': '北战区' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'sector north', 'zh-Hans': 'bei zhan qu' },
}

export default sectorNorth
