// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const chinaAseanMinisters: Term<'china-asean-ministers'> = {
  id: 'china-asean-ministers',
  kind: 'forum',
  preferred: { en: 'China-ASEAN Defense Ministers’ Informal Meeting', 'zh-Hans': '中国—东盟防长非正式会晤' },
  variants: { en: [], 'zh-Hans': [] },
  sort: {
    en: 'china asean defense ministers informal meeting',
    'zh-Hans': 'zhong guo dong meng fang zhang fei zheng shi hui wu',
  },
}

export default chinaAseanMinisters
