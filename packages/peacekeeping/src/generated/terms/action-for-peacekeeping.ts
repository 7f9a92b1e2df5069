// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const actionForPeacekeeping: Term<'action-for-peacekeeping'> = {
  id: 'action-for-peacekeeping',
  kind: 'term',
  preferred: { en: 'Action for Peacekeeping', 'zh-Hans': '“为维和而行动”' },
  variants: { en: ['A4P'], 'zh-Hans': ['为维和而行动'] },
  definition: {
    en: 'The initiative of the UN Secretary-General of 2018 to renew support for peacekeeping.',
    'zh-Hans': '联合国秘书长2018年发起的维和改革倡议。',
  },
  sort: { en: 'action for peacekeeping', 'zh-Hans': 'wei wei he er xing dong' },
}

export default actionForPeacekeeping
