// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const jointSea2022: Term<'joint-sea-2022'> = {
  id: 'joint-sea-2022',
  kind: 'exercise',
  preferred: { en: 'Joint Sea-2022', 'zh-Hans': '海上联合-2022' },
  variants: { en: ['Maritime Joint-2022'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the review of 2022 prints “Maritime Joint-2022”.',
    'zh-Hans': '2022年回顾的机器译文作“Maritime Joint-2022”。',
  },
  sort: { en: 'joint sea 2022', 'zh-Hans': 'hai shang lian he er ling er er' },
}

export default jointSea2022
