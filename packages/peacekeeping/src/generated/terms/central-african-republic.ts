// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const centralAfricanRepublic: Term<'central-african-republic'> = {
  id: 'central-african-republic',
  kind: 'place',
  preferred: { en: 'Central African Republic', 'zh-Hans': '中非共和国' },
  variants: { en: [], 'zh-Hans': [] },
  note: {
    en: 'The Chinese text of the white paper prints the short form 中非 in chapter II; 中非 is also short for China and Africa.',
    'zh-Hans': '白皮书中文版第二章用简称“中非”；“中非”也可指中国和非洲。',
  },
  sort: { en: 'central african republic', 'zh-Hans': 'zhong fei gong he guo' },
}

export default centralAfricanRepublic
