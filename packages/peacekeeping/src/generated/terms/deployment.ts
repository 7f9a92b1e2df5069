// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const deployment: Term<'deployment'> = {
  id: 'deployment',
  kind: 'term',
  preferred: { en: 'deployment', 'zh-Hans': '人次' },
  variants: { en: ['deployments'], 'zh-Hans': [] },
  definition: {
    en: 'A count of times sent: a person sent twice is counted twice.',
    'zh-Hans': '按派出次数累计的计量单位，同一人派出两次计两人次。',
  },
  sort: { en: 'deployment', 'zh-Hans': 'ren ci' },
}

export default deployment
