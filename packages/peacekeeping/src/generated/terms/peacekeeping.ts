// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peacekeeping: Term<'peacekeeping'> = {
  id: 'peacekeeping',
  kind: 'term',
  preferred: { en: 'UN peacekeeping', 'zh-Hans': '联合国维和行动' },
  variants: {
    en: ['peacekeeping', 'peacekeeping operations', 'UN peacekeeping operations', 'UNPKOs', 'UNPKO'],
    'zh-Hans': ['联合国维和', '维和行动', '维和'],
  },
  definition: {
    en: 'Operations of the UN to keep or restore peace, with the consent of the parties, impartially, and using force only in self-defence and in defence of the mandate.',
    'zh-Hans': '联合国为维持或恢复和平开展的行动，以当事方同意、公正、除自卫和捍卫授权外不使用武力为原则。',
  },
  sort: { en: 'un peacekeeping', 'zh-Hans': 'lian he guo wei he xing dong' },
}

export default peacekeeping
