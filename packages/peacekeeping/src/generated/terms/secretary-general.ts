// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const secretaryGeneral: Term<'secretary-general'> = {
  id: 'secretary-general',
  kind: 'term',
  preferred: { en: 'UN Secretary-General', 'zh-Hans': '联合国秘书长' },
  variants: { en: ['UN Secretaries-General', 'Secretary-General'], 'zh-Hans': ['秘书长'] },
  definition: { en: 'The head of the UN Secretariat.', 'zh-Hans': '联合国秘书处的首长。' },
  sort: { en: 'un secretary general', 'zh-Hans': 'lian he guo mi shu chang' },
}

export default secretaryGeneral
