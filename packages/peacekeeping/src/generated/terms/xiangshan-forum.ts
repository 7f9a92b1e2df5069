// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const xiangshanForum: Term<'xiangshan-forum'> = {
  id: 'xiangshan-forum',
  kind: 'forum',
  preferred: { en: 'Beijing Xiangshan Forum', 'zh-Hans': '北京香山论坛' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'beijing xiangshan forum', 'zh-Hans': 'bei jing xiang shan lun tan' },
}

export default xiangshanForum
