// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const seedsOfHope: Term<'seeds-of-hope'> = {
  id: 'seeds-of-hope',
  kind: 'term',
  preferred: { en: 'sowing the seeds of hope', 'zh-Hans': '播撒希望' },
  variants: { en: ['spreading hope', 'spread hope'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the commentary prints “spreading hope”.',
    'zh-Hans': '评论的机器译文作“spreading hope”。',
  },
  sort: { en: 'sowing the seeds of hope', 'zh-Hans': 'bo sa xi wang' },
}

export default seedsOfHope
