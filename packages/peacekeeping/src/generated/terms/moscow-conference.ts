// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const moscowConference: Term<'moscow-conference'> = {
  id: 'moscow-conference',
  kind: 'forum',
  preferred: { en: 'Moscow Conference on International Security', 'zh-Hans': '莫斯科国际安全会议' },
  variants: { en: ['Moscow International Security Conference'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the review of 2022 prints “Moscow International Security Conference”.',
    'zh-Hans': '2022年回顾的机器译文作“Moscow International Security Conference”。',
  },
  sort: { en: 'moscow conference on international security', 'zh-Hans': 'mo si ke guo ji an quan hui yi' },
}

export default moscowConference
