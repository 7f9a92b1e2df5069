// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peacekeepingAffairsCenter: Term<'peacekeeping-affairs-center'> = {
  id: 'peacekeeping-affairs-center',
  kind: 'organization',
  preferred: { en: 'Peacekeeping Affairs Center', 'zh-Hans': '维和事务中心' },
  variants: { en: [], 'zh-Hans': ['国防部维和事务中心', '中国国防部维和事务中心'] },
  definition: {
    en: 'The body of the Ministry of National Defense for peacekeeping since June 2018.',
    'zh-Hans': '2018年6月起主管维和事务的国防部机构。',
  },
  sort: { en: 'peacekeeping affairs center', 'zh-Hans': 'wei he shi wu zhong xin' },
}

export default peacekeepingAffairsCenter
