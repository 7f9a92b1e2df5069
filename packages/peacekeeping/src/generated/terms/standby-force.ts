// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const standbyForce: Term<'standby-force'> = {
  id: 'standby-force',
  kind: 'term',
  preferred: { en: 'peacekeeping standby force', 'zh-Hans': '维和待命部队' },
  variants: {
    en: ['standby force', 'standby peacekeeping troops', 'standby units'],
    'zh-Hans': ['待命部队', '待命分队', '维和待命分队'],
  },
  definition: { en: 'Units that a State registers with the UN as ready.', 'zh-Hans': '会员国在联合国注册的待命分队。' },
  sort: { en: 'peacekeeping standby force', 'zh-Hans': 'wei he dai ming bu dui' },
}

export default standbyForce
