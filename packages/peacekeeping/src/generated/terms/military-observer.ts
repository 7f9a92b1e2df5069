// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const militaryObserver: Term<'military-observer'> = {
  id: 'military-observer',
  kind: 'term',
  preferred: { en: 'military observer', 'zh-Hans': '军事观察员' },
  variants: { en: ['military observers'], 'zh-Hans': [] },
  definition: {
    en: 'An officer, as a rule unarmed, who watches and reports on a ceasefire or agreement.',
    'zh-Hans': '监督停火或协议执行情况并提出报告的军官，一般不携带武器。',
  },
  sort: { en: 'military observer', 'zh-Hans': 'jun shi guan cha yuan' },
}

export default militaryObserver
