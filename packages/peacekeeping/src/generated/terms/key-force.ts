// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const keyForce: Term<'key-force'> = {
  id: 'key-force',
  kind: 'term',
  preferred: { en: 'key force in peacekeeping operations', 'zh-Hans': '维和行动的关键力量' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'key force in peacekeeping operations', 'zh-Hans': 'wei he xing dong de guan jian li liang' },
}

export default keyForce
