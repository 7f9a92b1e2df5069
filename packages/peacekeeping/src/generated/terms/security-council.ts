// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const securityCouncil: Term<'security-council'> = {
  id: 'security-council',
  kind: 'organization',
  preferred: { en: 'Security Council', 'zh-Hans': '安全理事会' },
  variants: { en: ['UN Security Council'], 'zh-Hans': ['安理会', '联合国安理会'] },
  definition: {
    en: 'The UN body with primary responsibility for international peace and security; it sets the mandates of peacekeeping missions.',
    'zh-Hans': '联合国负有维护国际和平与安全首要责任的机关，维和行动由其授权。',
  },
  sort: { en: 'security council', 'zh-Hans': 'an quan li shi hui' },
}

export default securityCouncil
