// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const unCharter: Term<'un-charter'> = {
  id: 'un-charter',
  kind: 'document',
  preferred: { en: 'UN Charter', 'zh-Hans': '《联合国宪章》' },
  variants: { en: ['Charter of the United Nations', 'the Charter'], 'zh-Hans': ['联合国宪章', '宪章'] },
  definition: {
    en: 'The treaty that founded the UN and states its purposes and principles.',
    'zh-Hans': '联合国的基本文件，规定联合国的宗旨和原则。',
  },
  sort: { en: 'un charter', 'zh-Hans': 'lian he guo xian zhang' },
}

export default unCharter
