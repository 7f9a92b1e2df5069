// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sahara: Term<'sahara'> = {
  id: 'sahara',
  kind: 'place',
  preferred: { en: 'Sahara', 'zh-Hans': '撒哈拉' },
  variants: { en: [], 'zh-Hans': ['撒哈拉沙漠'] },
  sort: { en: 'sahara', 'zh-Hans': 'sa ha la' },
}

export default sahara
