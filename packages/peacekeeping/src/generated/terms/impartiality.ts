// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const impartiality: Term<'impartiality'> = {
  id: 'impartiality',
  kind: 'term',
  preferred: { en: 'impartiality', 'zh-Hans': '中立' },
  variants: { en: ['neutrality'], 'zh-Hans': ['公正'] },
  definition: {
    en: 'A basic principle of peacekeeping: a mission treats the parties without favour. The white paper’s Chinese text says “neutrality”.',
    'zh-Hans': '维和基本原则之一：对当事各方不偏不倚。白皮书英文版作“公正”（impartiality）。',
  },
  note: {
    en: 'The machine translation of the commentary of 2020 prints “neutrality”.',
    'zh-Hans': '2020年评论文章的机器译文作“neutrality”。',
  },
  sort: { en: 'impartiality', 'zh-Hans': 'zhong li' },
}

export default impartiality
