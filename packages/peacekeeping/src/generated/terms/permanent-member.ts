// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const permanentMember: Term<'permanent-member'> = {
  id: 'permanent-member',
  kind: 'term',
  preferred: { en: 'permanent member', 'zh-Hans': '常任理事国' },
  variants: { en: ['permanent members'], 'zh-Hans': ['安理会常任理事国'] },
  definition: { en: 'One of the five States that always sit on the Security Council.', 'zh-Hans': '在安理会常设席位的五个国家之一。' },
  sort: { en: 'permanent member', 'zh-Hans': 'chang ren li shi guo' },
}

export default permanentMember
