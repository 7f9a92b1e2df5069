// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const ceasefireSupervision: Term<'ceasefire-supervision'> = {
  id: 'ceasefire-supervision',
  kind: 'term',
  preferred: { en: 'ceasefire supervision', 'zh-Hans': '监督停火' },
  variants: { en: ['monitoring ceasefires', 'monitoring a ceasefire'], 'zh-Hans': ['停火监督'] },
  definition: { en: 'Watching that the parties to a conflict keep their agreement.', 'zh-Hans': '监督冲突各方履行停火协议。' },
  note: {
    en: 'The machine translation of the commentary of 2020 prints “monitoring ceasefire”.',
    'zh-Hans': '2020年评论文章的机器译文作“monitoring ceasefire”。',
  },
  sort: { en: 'ceasefire supervision', 'zh-Hans': 'jian du ting huo' },
}

export default ceasefireSupervision
