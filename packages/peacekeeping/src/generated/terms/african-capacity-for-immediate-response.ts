// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const africanCapacityForImmediateResponse: Term<'african-capacity-for-immediate-response'> = {
  id: 'african-capacity-for-immediate-response',
  kind: 'organization',
  preferred: { en: 'African Capacity for Immediate Response to Crisis', 'zh-Hans': '危机应对快速反应部队' },
  variants: { en: ['ACIRC'], 'zh-Hans': ['非洲危机应对快速反应部队'] },
  definition: { en: 'An interim rapid response capacity of the African Union.', 'zh-Hans': '非盟的过渡性快速反应力量。' },
  sort: {
    en: 'african capacity for immediate response to crisis',
    'zh-Hans': 'wei ji ying dui kuai su fan ying bu dui',
  },
}

export default africanCapacityForImmediateResponse
