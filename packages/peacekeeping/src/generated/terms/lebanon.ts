// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const lebanon: Term<'lebanon'> = {
  id: 'lebanon',
  kind: 'place',
  preferred: { en: 'Lebanon', 'zh-Hans': '黎巴嫩' },
  variants: { en: ['south Lebanon'], 'zh-Hans': ['黎巴嫩南部'] },
  sort: { en: 'lebanon', 'zh-Hans': 'li ba nen' },
}

export default lebanon
