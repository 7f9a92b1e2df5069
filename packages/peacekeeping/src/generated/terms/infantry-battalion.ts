// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const infantryBattalion: Term<'infantry-battalion'> = {
  id: 'infantry-battalion',
  kind: 'unit',
  preferred: { en: 'infantry battalion', 'zh-Hans': '步兵营' },
  variants: { en: ['infantry battalions'], 'zh-Hans': [] },
  sort: { en: 'infantry battalion', 'zh-Hans': 'bu bing ying' },
}

export default infantryBattalion
