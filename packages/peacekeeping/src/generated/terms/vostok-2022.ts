// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const vostok2022: Term<'vostok-2022'> = {
  id: 'vostok-2022',
  kind: 'exercise',
  preferred: { en: 'Vostok 2022', 'zh-Hans': '东方-2022' },
  variants: { en: ['Oriental-2022'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the review of 2022 prints “Oriental-2022”.',
    'zh-Hans': '2022年回顾的机器译文作“Oriental-2022”。',
  },
  sort: { en: 'vostok 2022', 'zh-Hans': 'dong fang er ling er er' },
}

export default vostok2022
