// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const theWhitePaper: Term<'the-white-paper'> = {
  id: 'the-white-paper',
  kind: 'document',
  preferred: { en: 'China’s Armed Forces: 30 Years of UN Peacekeeping Operations', 'zh-Hans': '《中国军队参加联合国维和行动30年》' },
  variants: {
    en: ['The Chinese Army’s Participation in UN Peacekeeping Operations for 30 Years'],
    'zh-Hans': ['中国军队参加联合国维和行动30年'],
  },
  definition: {
    en: 'The white paper of September 2020 of the State Council Information Office.',
    'zh-Hans': '国务院新闻办公室2020年9月发表的白皮书。',
  },
  note: {
    en: 'The machine translation of the commentary prints “The Chinese Army’s Participation in UN Peacekeeping Operations for 30 Years”.',
    'zh-Hans': '评论的机器译文作“The Chinese Army’s Participation in UN Peacekeeping Operations for 30 Years”。',
  },
  sort: {
    en: 'chinas armed forces 30 years of un peacekeeping operations',
    'zh-Hans': 'zhong guo jun dui can jia lian he guo wei he xing dong san shi nian',
  },
}

export default theWhitePaper
