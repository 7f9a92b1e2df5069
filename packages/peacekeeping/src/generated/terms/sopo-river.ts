// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sopoRiver: Term<'sopo-river'> = {
  id: 'sopo-river',
  kind: 'place',
  preferred: { en: 'Sopo River', 'zh-Hans': '索普河' },
  variants: { en: [], 'zh-Hans': ['索普桥'] },
  note: {
    en: 'The white paper’s English text names the river, the Chinese text the bridge.',
    'zh-Hans': '白皮书英文版写河名，中文版写桥名。',
  },
  sort: { en: 'sopo river', 'zh-Hans': 'suo pu he' },
}

export default sopoRiver
