// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const surfaceShip: Term<'surface-ship'> = {
  id: 'surface-ship',
  kind: 'term',
  preferred: { en: 'surface ship', 'zh-Hans': '水面舰艇' },
  variants: { en: ['surface ships', 'surface warships'], 'zh-Hans': [] },
  sort: { en: 'surface ship', 'zh-Hans': 'shui mian jian ting' },
}

export default surfaceShip
