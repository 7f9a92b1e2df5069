// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const latinAmerica: Term<'latin-america'> = {
  id: 'latin-america',
  kind: 'place',
  preferred: { en: 'Latin America', 'zh-Hans': '拉美' },
  variants: { en: [], 'zh-Hans': ['拉丁美洲'] },
  sort: { en: 'latin america', 'zh-Hans': 'la mei' },
}

export default latinAmerica
