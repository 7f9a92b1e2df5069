// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peoplesRepublicOfChina: Term<'peoples-republic-of-china'> = {
  id: 'peoples-republic-of-china',
  kind: 'place',
  preferred: { en: 'People’s Republic of China', 'zh-Hans': '中华人民共和国' },
  variants: { en: ['PRC'], 'zh-Hans': ['新中国'] },
  sort: { en: 'peoples republic of china', 'zh-Hans': 'zhong hua ren min gong he guo' },
}

export default peoplesRepublicOfChina
