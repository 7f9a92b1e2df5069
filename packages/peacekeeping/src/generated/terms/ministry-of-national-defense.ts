// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const ministryOfNationalDefense: Term<'ministry-of-national-defense'> = {
  id: 'ministry-of-national-defense',
  kind: 'organization',
  preferred: { en: 'Ministry of National Defense', 'zh-Hans': '国防部' },
  variants: { en: ['MND', 'Ministry of National Defense (MND)'], 'zh-Hans': ['中国国防部'] },
  sort: { en: 'ministry of national defense', 'zh-Hans': 'guo fang bu' },
}

export default ministryOfNationalDefense
