// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const unitedKingdom: Term<'united-kingdom'> = {
  id: 'united-kingdom',
  kind: 'place',
  preferred: { en: 'United Kingdom', 'zh-Hans': '英国' },
  variants: { en: ['UK', 'the UK'], 'zh-Hans': [] },
  sort: { en: 'united kingdom', 'zh-Hans': 'ying guo' },
}

export default unitedKingdom
