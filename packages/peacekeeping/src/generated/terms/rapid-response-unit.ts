// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const rapidResponseUnit: Term<'rapid-response-unit'> = {
  id: 'rapid-response-unit',
  kind: 'term',
  preferred: { en: 'rapid response unit', 'zh-Hans': '快速反应部队' },
  variants: { en: ['rapid response units', 'rapid countermeasures'], 'zh-Hans': ['快反', '快反分队', '快速反应分队'] },
  note: {
    en: 'The machine translation of the commentary prints “rapid countermeasures”.',
    'zh-Hans': '评论的机器译文作“rapid countermeasures”。',
  },
  sort: { en: 'rapid response unit', 'zh-Hans': 'kuai su fan ying bu dui' },
}

export default rapidResponseUnit
