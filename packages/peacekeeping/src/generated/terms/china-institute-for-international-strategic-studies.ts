// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const chinaInstituteForInternationalStrategicStudies: Term<'china-institute-for-international-strategic-studies'> = {
  id: 'china-institute-for-international-strategic-studies',
  kind: 'organization',
  preferred: { en: 'China Institute for International Strategic Studies', 'zh-Hans': '中国国际战略学会' },
  variants: { en: [], 'zh-Hans': [] },
  sort: {
    en: 'china institute for international strategic studies',
    'zh-Hans': 'zhong guo guo ji zhan lve xue hui',
  },
}

export default chinaInstituteForInternationalStrategicStudies
