// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peacekeepingAffairsOffice: Term<'peacekeeping-affairs-office'> = {
  id: 'peacekeeping-affairs-office',
  kind: 'organization',
  preferred: { en: 'Peacekeeping Affairs Office', 'zh-Hans': '维和事务办公室' },
  variants: { en: [], 'zh-Hans': ['国防部维和事务办公室'] },
  definition: {
    en: 'The office of the Ministry of National Defense for peacekeeping from December 2001 to June 2018.',
    'zh-Hans': '2001年12月至2018年6月主管维和事务的国防部机构。',
  },
  sort: { en: 'peacekeeping affairs office', 'zh-Hans': 'wei he shi wu ban gong shi' },
}

export default peacekeepingAffairsOffice
