// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const falconStrike2022: Term<'falcon-strike-2022'> = {
  id: 'falcon-strike-2022',
  kind: 'exercise',
  preferred: { en: 'Falcon Strike-2022', 'zh-Hans': '鹰击-2022' },
  variants: { en: ['Eagle Strike-2022'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the review of 2022 prints “Eagle Strike-2022”.',
    'zh-Hans': '2022年回顾的机器译文作“Eagle Strike-2022”。',
  },
  sort: { en: 'falcon strike 2022', 'zh-Hans': 'ying ji er ling er er' },
}

export default falconStrike2022
