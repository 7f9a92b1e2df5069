// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const communityWithASharedFuture: Term<'community-with-a-shared-future'> = {
  id: 'community-with-a-shared-future',
  kind: 'term',
  preferred: { en: 'community with a shared future for mankind', 'zh-Hans': '人类命运共同体' },
  variants: { en: ['community of shared destiny'], 'zh-Hans': [] },
  definition: {
    en: 'A concept of Chinese foreign policy, that all countries depend on one another and should answer global questions together.',
    'zh-Hans': '中国外交理念，主张各国相互依存、共同应对全球性问题。',
  },
  sort: { en: 'community with a shared future for mankind', 'zh-Hans': 'ren lei ming yun gong tong ti' },
}

export default communityWithASharedFuture
