// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const brics: Term<'brics'> = {
  id: 'brics',
  kind: 'organization',
  preferred: { en: 'BRICS', 'zh-Hans': '金砖国家' },
  variants: { en: [], 'zh-Hans': [] },
  definition: {
    en: 'Brazil, Russia, India, China and South Africa (its members in 2020).',
    'zh-Hans': '巴西、俄罗斯、印度、中国、南非（2020年时的成员）。',
  },
  sort: { en: 'brics', 'zh-Hans': 'jin zhuan guo jia' },
}

export default brics
