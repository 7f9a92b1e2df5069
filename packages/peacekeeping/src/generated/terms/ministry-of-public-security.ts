// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const ministryOfPublicSecurity: Term<'ministry-of-public-security'> = {
  id: 'ministry-of-public-security',
  kind: 'organization',
  preferred: { en: 'Ministry of Public Security', 'zh-Hans': '公安部' },
  variants: { en: [], 'zh-Hans': [] },
  definition: { en: 'The Chinese ministry in charge of the police.', 'zh-Hans': '中国主管公安工作的部门。' },
  sort: { en: 'ministry of public security', 'zh-Hans': 'gong an bu' },
}

export default ministryOfPublicSecurity
