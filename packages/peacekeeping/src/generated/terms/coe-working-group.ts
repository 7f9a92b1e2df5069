// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const coeWorkingGroup: Term<'coe-working-group'> = {
  id: 'coe-working-group',
  kind: 'organization',
  preferred: { en: 'Contingent-Owned Equipment Working Group', 'zh-Hans': '出兵国自携装备会议' },
  variants: { en: ['Contingent-Owned Equipment (COE) Working Group', 'COE Working Group'], 'zh-Hans': ['自携装备会议'] },
  definition: {
    en: 'The working group that settles what the UN repays to States for the equipment of their units.',
    'zh-Hans': '商定联合国偿还出兵国装备费用的工作组。',
  },
  sort: { en: 'contingent owned equipment working group', 'zh-Hans': 'chu bing guo zi xie zhuang bei hui yi' },
}

export default coeWorkingGroup
