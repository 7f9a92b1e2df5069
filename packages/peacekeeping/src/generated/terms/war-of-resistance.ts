// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const warOfResistance: Term<'war-of-resistance'> = {
  id: 'war-of-resistance',
  kind: 'term',
  preferred: { en: 'Chinese People’s War of Resistance Against Japanese Aggression', 'zh-Hans': '中国人民抗日战争' },
  variants: { en: [], 'zh-Hans': ['抗日战争'] },
  sort: {
    en: 'chinese peoples war of resistance against japanese aggression',
    'zh-Hans': 'zhong guo ren min kang ri zhan zheng',
  },
}

export default warOfResistance
