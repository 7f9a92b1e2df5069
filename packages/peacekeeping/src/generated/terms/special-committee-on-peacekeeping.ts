// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const specialCommitteeOnPeacekeeping: Term<'special-committee-on-peacekeeping'> = {
  id: 'special-committee-on-peacekeeping',
  kind: 'organization',
  preferred: { en: 'Special Committee on Peacekeeping Operations', 'zh-Hans': '联大维和特委会' },
  variants: { en: ['C-34'], 'zh-Hans': ['联合国维和行动特别委员会', '维和特委会'] },
  definition: {
    en: 'The committee of the General Assembly that reviews all questions of peacekeeping.',
    'zh-Hans': '联合国大会审议维和问题的委员会。',
  },
  sort: { en: 'special committee on peacekeeping operations', 'zh-Hans': 'lian da wei he te wei hui' },
}

export default specialCommitteeOnPeacekeeping
