// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const xiThoughtNewEra: Term<'xi-thought-new-era'> = {
  id: 'xi-thought-new-era',
  kind: 'term',
  preferred: {
    en: 'Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era',
    'zh-Hans': '习近平新时代中国特色社会主义思想',
  },
  variants: { en: ['Xi Jinping’s thought for the new era'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the review of 2022 prints “Xi Jinping’s new era of socialism with Chinese characteristics”.',
    'zh-Hans': '2022年回顾的机器译文作“Xi Jinping’s new era of socialism with Chinese characteristics”。',
  },
  sort: {
    en: 'xi jinping thought on socialism with chinese characteristics for a new era',
    'zh-Hans': 'xi jin ping xin shi dai zhong guo te se she hui zhu yi si xiang',
  },
}

export default xiThoughtNewEra
